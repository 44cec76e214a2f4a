import { composeAgenda } from '../../src/domain/agenda';
import { entriesOf, filterChoices, matchesFilters, narrowAgenda } from '../../src/domain/agendaFilter';
import { excerpt, indexOf, markWords, search, wordsOf } from '../../src/domain/search';
import { anItem } from '../unit/domain/sampleRows';
import { timed } from './timed';

const ITEMS = 500;
/** Goal: milliseconds for one letter typed, or one filter pressed. */
const GOAL = 50;

const words = 'estate windows roofs lift repairs budget tenants façade scaffolding leaseholders gateway contract heating garages'.split(' ');
const sentence = (seed: number, length: number): string => Array.from({ length }, (_, at) => words[(seed * 7 + at * at + at) % words.length]).join(' ');
const items = Array.from({ length: ITEMS }, (_, at) =>
  anItem({ key: `item-${at}`, position: at + 1, printedNumber: String(at + 1), title: sentence(at, 8), note: sentence(at + 1, 40), purpose: (['decision', 'discussion', 'information'] as const)[at % 3] ?? null, starred: at % 5 === 0, pagesFrom: at * 3 + 1, pagesTo: at * 3 + 3 }),
);
const reports = items.map((_, at) => [sentence(at + 2, 120), sentence(at + 3, 60)]);
const agenda = composeAgenda(items, []);
const marks = { unread: new Set(items.filter((_, at) => at % 2 === 0).map(({ key }) => key)), changed: new Set(items.slice(0, 40).map(({ key }) => key)) };
const makeIndex = () => indexOf(items, (item) => [item.printedNumber, item.title, item.note, ...(reports[item.position - 1] ?? [])]);
const index = makeIndex();

/**
 * The processor time of filtering and of searching an agenda of 500 items. Times of the clock would say more about what else
 * the computer does.
 */
export function benchSearch(): Record<string, Record<string, number>> {
  const filter = (): unknown => {
    filterChoices(agenda, marks);
    return entriesOf(narrowAgenda(agenda, (item) => matchesFilters(item, new Set(['decision', 'unread']), marks)));
  };
  const find = (asked: string) => (): unknown => {
    const asWords = wordsOf(asked);
    return search(index, asWords).slice(0, 100).map(({ note, title }) => markWords(excerpt(note ?? title, asWords), asWords));
  };
  return {
    [`${ITEMS} items: index, made once`]: timed(makeIndex),
    [`${ITEMS} items: filter, with counts (goal ${GOAL})`]: timed(filter),
    ...Object.fromEntries(['l', 'lift', 'facade estate', 'scaffolding leaseholders zebra'].map((asked) => [`${ITEMS} items: search “${asked}” (goal ${GOAL})`, timed(find(asked))])),
  };
}
