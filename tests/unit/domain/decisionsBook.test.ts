import { decidedBefore, decisionsBook, textsOfEntry } from '../../../src/domain/decisionsBook';
import { namedIn } from '../../../src/domain/estates/estateMentions';
import { indexOf, search, wordsOf } from '../../../src/domain/search';
import type { SiteKey } from '../../../src/domain/sites';
import type { Item } from '../../../src/lists/index';
import { aDecision } from './sampleRows';
import { aStoredAction } from './storedRows';

const stored = (columns: Partial<Item<'decisions'>> = {}, site: SiteKey = 'open') => ({ ...aDecision(columns), row: { site, id: columns.key ?? '1', etag: '"1"' } });
const noEstates = namedIn([], []);
const book = (decisions: ReturnType<typeof stored>[], rest: Partial<Parameters<typeof decisionsBook>[0]> = {}) => decisionsBook({ decisions, titles: new Map(), actions: [], namedIn: noEstates, ...rest });

test('the latest decision comes first, those of a meeting in the order of their items', () => {
  const entries = book([stored({ key: 'a', decidedOn: '2026-03-01', printedNumber: '2' }), stored({ key: 'b', printedNumber: '10' }), stored({ key: 'c', printedNumber: '9' })]);
  expect(entries.map(({ decision }) => decision.key)).toEqual(['c', 'b', 'a']);
});

test('a decision without a title of its own has its item’s; where neither says, none is made up', () => {
  const entries = book([stored({ key: 'a', title: null, agendaItem: 'i' }), stored({ key: 'b', title: null, agendaItem: 'j' })], { titles: new Map([['i', 'Lifts']]) });
  expect(entries.map(({ title }) => title)).toEqual(['Lifts', null]);
});

describe('what came of a decision', () => {
  const decision = { agendaItem: 'i', title: 'Renewal of the roofs' };
  const followUps = (columns: Partial<Item<'actions'>>, from: Parameters<typeof stored>[0] = decision, sites: readonly [SiteKey, SiteKey] = ['open', 'open']) => book([stored(from, sites[0])], { actions: [aStoredAction(columns, sites[1])] })[0]?.followUps.length;
  test('is an action raised at its item', () => {
    expect(followUps({ raisedAtItem: 'i' })).toBe(1);
    expect(followUps({ raisedAtItem: 'j', title: 'Renewal of the roofs', raisedOn: '2026-09-15' })).toBe(0);
  });
  test('or one on its matter raised on the day', () => {
    expect(followUps({ title: 'Roofs renewal', raisedOn: '2026-09-15' })).toBe(1);
    expect(followUps({ title: 'Roofs renewal', raisedOn: '2026-03-15' })).toBe(0);
  });
  test('and never a circle’s action of a public decision, nor another committee’s', () => {
    expect(followUps({ raisedAtItem: 'i' }, decision, ['open', 'circle:housing'])).toBe(0);
    expect(followUps({ raisedAtItem: 'i', committee: 'audit' })).toBe(0);
  });
});

test('a decision is found by its words, its clauses and its estates', () => {
  const estates = [{ key: 'weir', title: 'Weirside', area: null, blocks: null, aliases: null, falseFriends: null, state: 'active' as const }];
  const named = namedIn(estates as unknown as Item<'estates'>[], estates as unknown as Item<'estates'>[]); // the columns that names are read from
  const entries = book([stored({ key: 'a', clauses: ['note the cost', 'ask for tenders'] }), stored({ key: 'b', resolution: 'That works at Weirside begin.' })], { namedIn: named });
  const keys = (asked: string) => search(indexOf(entries, textsOfEntry), wordsOf(asked)).map(({ decision }) => decision.key);
  expect(keys('tenders')).toEqual(['a']);
  expect(keys('WEIRSIDE works')).toEqual(['b']);
});

test('what was decided about a matter before is found by its title, and nothing of a day to come', () => {
  const entries = book([stored({ key: 'a', title: 'Roof renewal at Weirside' }), stored({ key: 'b', title: 'Roof renewal at Weirside', decidedOn: '2027-01-01' }), stored({ key: 'c', title: 'Garages' })]);
  expect(decidedBefore(entries, { title: 'ROOF RENEWALS AT WEIRSIDE', reportTitle: null }, '2026-11-16').map(({ decision }) => decision.key)).toEqual(['a']);
});
