import type { Reading } from '../../../../src/packs/reading';

/** A hand-made answer: the names of a reading, with only what a person would compare. */
export type Answer = Partial<Record<keyof Reading, unknown>>;

/** F1 for each group of values that the answer states or that the reading has beside it; nothing of either is no group. */
export function scoreGroups(answer: Answer, reading: Answer): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [group, { of, rowsOf, isAsked = () => true }] of Object.entries(GROUPS)) {
    if (answer[of] === undefined || !isAsked(answer[of])) continue;
    const [want, got] = [rowsOf(answer[of]), rowsOf(reading[of])];
    if (want.length + got.length > 0) scores.set(group, (2 * hits(want, got)) / (want.length + got.length));
  }
  return scores;
}

/** The mean of the groups: a small group that is lost weighs as much as a large one. */
export const meanOf = (scores: ReadonlyMap<string, number>): number => [...scores.values()].reduce((sum, score) => sum + score, 0) / scores.size;

function hits(want: readonly string[], got: readonly string[]): number {
  const left = [...got];
  return want.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

// Answers and readings are compared as JSON, value by value.
type Row = Readonly<Record<string, unknown>>;
const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const row = (...values: readonly unknown[]): string => JSON.stringify(values.map((value) => (typeof value === 'boolean' ? value : plain(value))));
const each = (from: (one: Row) => string): ((value: unknown) => string[]) => (value) => rows(value).map(from);
const inMinutes = (list: string, from: (one: Row, set: Row) => string): ((value: unknown) => string[]) => (value) => rows(value).flatMap((set) => rows(set[list]).map((one) => from(one, set)));
const item = (one: Row): readonly unknown[] => [one['number'], one['title']];

/** Some answers say of a report only its title. */
const saying = (part: string) => (value: unknown): boolean => rows(value).some((one) => one[part] !== undefined);

const GROUPS: Readonly<Record<string, { readonly of: keyof Reading; readonly rowsOf: (value: unknown) => string[]; readonly isAsked?: (value: unknown) => boolean }>> = {
  meeting: { of: 'meeting', rowsOf: meetingRows },
  agenda: { of: 'agendaItems', rowsOf: each((one) => row(...item(one))) },
  'agenda details': { of: 'agendaItems', rowsOf: each((one) => row(...item(one), one['part'] ?? 'public', one['purpose'], one['starred'] === true, JSON.stringify(one['pages'] ?? null))) },
  timings: { of: 'agendaItems', rowsOf: (value) => rows(value).filter((one) => one['minutesAllotted']).map((one) => row(one['number'], one['minutesAllotted'], JSON.stringify(one['presenters'] ?? []))) },
  members: { of: 'members', rowsOf: each((one) => row(name(one['name']), one['role'])) },
  minutes: { of: 'minutes', rowsOf: inMinutes('items', (one, set) => row(set['date'], ...item(one), isSaid(one['resolution']))) },
  present: { of: 'minutes', rowsOf: inMinutes('present', (one, set) => row(set['date'], name(one['name']))) },
  apologies: { of: 'minutes', rowsOf: inMinutes('apologies', (one, set) => row(set['date'], name(one['name']))) },
  'minuted actions': { of: 'minutes', rowsOf: inMinutes('actions', (one) => row(one['owner'], one['text'])) },
  actions: { of: 'actions', rowsOf: each((one) => row(one['number'], one['raisedOn'], one['request'], one['owner'], one['dueText'])) },
  'action due dates': { of: 'actions', rowsOf: each((one) => row(one['number'], one['overdueFrom'])) },
  'action progress': { of: 'actions', rowsOf: each((one) => row(one['number'], one['progress'], one['status'])) },
  reports: { of: 'reports', rowsOf: each((one) => row(one['agendaItem'], one['title'])) },
  'report authors': { of: 'reports', isAsked: saying('author'), rowsOf: (value) => rows(value).filter((one) => isSaid(one['author'])).map((one) => row(one['agendaItem'], name(String(one['author']).split(',')[0]))) },
  recommendations: { of: 'reports', isAsked: saying('recommendations'), rowsOf: (value) => rows(value).flatMap((one) => (Array.isArray(one['recommendations']) ? one['recommendations'] : []).map((text) => row(one['agendaItem'], text))) },
  allocations: { of: 'allocations', rowsOf: each((one) => row(one['area'], one['member'])) },
  'public questions': { of: 'publicQuestions', rowsOf: each((one) => row(one['asker'], one['text'])) },
  decisions: { of: 'decisions', rowsOf: (value) => rows(value).flatMap((one) => ['title', 'decisionMaker', 'date', 'decision', 'reasons', 'interests'].map((said) => row(said, one[said]))) },
};

function meetingRows(value: unknown): string[] {
  const meeting = (value ?? {}) as Row;
  const contact = (meeting['contact'] ?? {}) as Row;
  const values = { ...Object.fromEntries(['committee', 'date', 'time', 'venue'].map((part) => [part, meeting[part]])), name: contact['name'], email: contact['email'], phone: contact['phone'], livestreams: JSON.stringify(meeting['livestreams'] ?? []) };
  return Object.entries(values).map(([part, said]) => row(part, said));
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined;

const plain = (value: unknown): string | null => (typeof value === 'string' ? value.toLowerCase().replace(/\s+/g, ' ').replace(/\s*[–—-]\s*/g, '-').replace(/[’‘]/g, "'").replace(/[\s.;:-]+$/, '') : value === undefined || value === null ? null : JSON.stringify(value));

const name = (value: unknown): string | null => plain(value)?.replace(/\b(?:county|councillor|cllr|dr|mr|mrs|ms|miss|sir)\b\.?\s*/g, '').trim() ?? null;
