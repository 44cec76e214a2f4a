import type { MinuteItemReading, MinutesReading } from '../../../../src/packs/minutesReading';
import type { ActionReading, MemberReading } from '../../../../src/packs/reading';

export const someMinutes = (items: readonly MinuteItemReading[], more: Partial<MinutesReading> = {}): MinutesReading => ({
  body: 'Housing Committee',
  standing: 'thisBody',
  date: '2026-09-14',
  time: null,
  endTime: null,
  venue: null,
  present: [],
  observing: [],
  apologies: [],
  officers: [],
  inAttendance: [],
  declarations: [],
  items,
  actions: [],
  lines: { from: 200, to: 400 },
  ...more,
});

/** An item of minutes with a resolution for each text; a list of texts is a resolution of clauses. */
export function minuteItem(number: string | null, title: string, resolved: readonly (string | readonly string[])[], more: Partial<MinuteItemReading> = {}): MinuteItemReading {
  const line = 200 + 10 * Number(number ?? 0);
  return {
    number,
    title,
    part: 'public',
    starred: false,
    paragraphs: [],
    resolution: resolved.flat().join('\n'),
    resolutions: resolved.map((said, index) => ({
      text: typeof said === 'string' ? said : 'That Members:',
      clauses: typeof said === 'string' ? [] : said.map((text, at) => ({ number: `(${'abc'[at] ?? 'z'})`, text, depth: 1, line: line + index })),
      line: line + index,
    })),
    votes: [],
    amendments: [],
    line,
    ...more,
  };
}

export const anAction = (number: string | null, request: string, more: Partial<ActionReading> = {}): ActionReading => ({
  number,
  raisedOn: '2026-06-09',
  title: null,
  request,
  owner: 'Head of Repairs',
  dueText: 'November 2026',
  dueOn: '2026-11-30',
  duePrecision: 'month',
  overdueFrom: '2026-12-01',
  status: null,
  progress: 'Work has begun.',
  closedOn: null,
  list: 'OUTSTANDING ACTIONS (PUBLIC)',
  part: 'public',
  line: 500 + Number(number ?? 0),
  ...more,
});

export const member = (name: string, role: string | null = null, line = 5): MemberReading => ({ name, role, line });
