import type { Reading } from '../../../src/packs/reading';

/** A hand-made answer: the names of a reading, with only what a person would compare. */
export type Answer = Partial<Record<keyof Reading, unknown>>;

/** How much of an answer a reading has, and nothing else: F1 over the rows of everything that the answer states. */
export function shareRead(answer: Answer, reading: Answer): number {
  const [want, got] = [rowsOf(answer, answer), rowsOf(reading, answer)];
  const left = [...got];
  const hits = want.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (want.length + got.length);
}

// Answers and readings are compared as JSON, value by value.
type Row = Readonly<Record<string, unknown>>;
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);

function rowsOf(of: Answer, asked: Answer): string[] {
  const row = (...values: readonly unknown[]): string => JSON.stringify(values.map(plain));
  const own = (group: keyof Reading): readonly Row[] => (asked[group] === undefined ? [] : rows(of[group]));
  const meeting = of.meeting as Row | undefined;
  return [
    ...(asked.meeting === undefined ? [] : ['committee', 'date', 'time', 'venue'].map((value) => row('meeting', value, meeting?.[value]))),
    ...own('members').map((one) => row('member', name(one['name']), one['role'])),
    ...own('agendaItems').map((one) => row('item', one['number'], one['title'], one['part'] ?? 'public', one['purpose'], one['starred'] === true, JSON.stringify(one['pages'] ?? null))),
    ...own('minutes').flatMap((set) => [
      ...rows(set['items']).map((one) => row('minute', set['date'], one['number'], one['title'], one['resolution'] !== null && one['resolution'] !== undefined)),
      ...rows(set['actions']).map((one) => row('minuted action', set['date'], one['text'], one['owner'])),
      ...['present', 'apologies'].flatMap((list) => rows(set[list]).map((one) => row(list, set['date'], name(one['name'])))),
    ]),
    ...own('actions').map((one) => row('action', one['number'], one['raisedOn'], one['request'], one['owner'], one['dueText'], one['overdueFrom'])),
    ...own('reports').map((one) => row('report', one['agendaItem'], one['title'], one['classification'], one['author'], JSON.stringify(one['recommendations']))),
    ...own('allocations').map((one) => row('allocation', one['area'], one['member'])),
    ...own('publicQuestions').map((one) => row('question', one['asker'], one['text'])),
  ];
}

const plain = (value: unknown): string | null => (typeof value === 'string' ? value.toLowerCase().replace(/\s*[–—-]\s*/g, '-').replace(/’/g, "'").replace(/[.;:]$/, '') : value === undefined || value === null ? null : JSON.stringify(value));

const name = (value: unknown): string | null => plain(value)?.replace(/\b(?:councillor|cllr|bailie|dr|mr|mrs|ms|miss|sir|county)\b\.?\s*/g, '').trim() ?? null;
