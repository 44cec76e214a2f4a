import type { Item } from '../../lists/index';
import type { Doing } from '../actions/actionEvents';
import type { Stored } from '../changes';
import { dayBefore } from '../calendarDays';
import { formatDate } from '../formats';
import { describeSeam, problemsOfDays, seamOf } from './appointments';
import { blankToNull, refused, type MapRows, type PlannedMapEdit } from './mapEdits';
import { mapEventRow } from './mapEvents';
import { planAppointment, type AppointmentEntry } from './planAppointment';

type Allocation = Stored<'allocations'>;

/** Day is the last one in force; of a proposal none is needed, as it was in force on no day. */
export function planEnding(base: Allocation, lastDay: string, why: string, doing: Doing): PlannedMapEdit {
  const subject = { kind: 'allocation', key: base.area } as const;
  if (base.state === 'proposed') {
    return { ...nothing, events: [mapEventRow(subject, { kind: 'cameToNothing', after: base.member.name, why: blankToNull(why) }, doing, 'ended')], steps: [{ kind: 'change', list: 'allocations', base, columns: { state: 'ended' } }] };
  }
  const problems = lastDay === '' ? [`Say which day is the last of ${base.member.name}.`] : problemsOfDays({ ...base, endsOn: lastDay }, doing.today);
  if (problems.length > 0) return refused(problems);
  return { ...nothing, events: [endingEvent(base, lastDay, why, doing)], steps: [{ kind: 'change', list: 'allocations', base, columns: ending(lastDay, doing.today) }] };
}

const nothing = refused([]);

const endingEvent = (base: Allocation, lastDay: string, why: string, doing: Doing): Item<'events'> =>
  mapEventRow({ kind: 'allocation', key: base.area }, { kind: 'ended', column: 'endsOn', before: base.endsOn === null ? null : formatDate(base.endsOn), after: `${base.member.name}, on ${formatDate(lastDay)}`, why: blankToNull(why) }, doing, 'ended');

/** While the last day is still to come the appointment is what it was. */
const ending = (endsOn: string, today: string): Partial<Item<'allocations'>> => ({ endsOn, ...(endsOn < today ? { state: 'ended' as const } : {}) });

/** One ends on the day before the next begins, unless another last day is typed. */
export function planHandOver(going: Allocation, entry: AppointmentEntry, lastDay: string, rows: MapRows, people: Parameters<typeof planAppointment>[4], doing: Doing): PlannedMapEdit {
  if (entry.startsOn === '') return refused(['Say on which day the next member begins.']);
  const last = lastDay === '' ? dayBefore(entry.startsOn) : lastDay;
  const ended = planEnding({ ...going, state: going.state === 'proposed' ? 'appointed' : going.state }, last, '', doing);
  if (ended.problems.length > 0) return ended;
  // The next is looked at beside one who will have gone.
  const after = { ...rows, allocations: rows.allocations.map((one) => (one.key === going.key ? { ...one, endsOn: last } : one)) };
  const begun = planAppointment(going.area, null, entry, after, people, doing);
  if (begun.problems.length > 0) return begun;
  const seam = describeSeam(seamOf(last, entry.startsOn), going.member.name, entry.member.trim());
  return {
    ...nothing,
    doubts: [...new Set([...(seam === null ? [] : [seam]), ...begun.doubts])],
    events: [...ended.events, ...begun.events],
    steps: [...begun.steps, { kind: 'change', list: 'allocations', base: going, columns: ending(last, doing.today) }],
  };
}

export interface Endorsement {
  readonly endorsedOn: string;
  /** The body, in the clerk's words. */
  readonly by: string;
}

/** One decision of the body above endorses several appointments. A proposal begins with it. */
export function planEndorsement(chosen: readonly Allocation[], { endorsedOn, by }: Endorsement, { areas }: MapRows, doing: Doing): PlannedMapEdit {
  if (chosen.length === 0) return refused(['Choose which appointments were endorsed.']);
  if (endorsedOn === '') return refused(['Say on which day they were endorsed.']);
  const of = (one: Allocation): string => `${one.member.name} (${areas.find(({ key }) => key === one.area)?.title ?? one.area})`;
  const problems = chosen.flatMap((one) => problemsOfDays({ ...one, endorsedOn }, doing.today).map((words) => (chosen.length === 1 ? words : `${of(one)}: ${words}`)));
  if (problems.length > 0) return refused([...new Set(problems)]);
  return {
    ...nothing,
    events: chosen.map((one, nth) =>
      mapEventRow({ kind: 'allocation', key: one.area }, { kind: 'endorsed', column: 'endorsedOn', after: `${one.member.name}, on ${formatDate(endorsedOn)}`, why: by.trim() === '' ? null : `By ${by.trim()}` }, doing, `endorsed-${nth + 1}`),
    ),
    steps: chosen.map((base) => ({ kind: 'change', list: 'allocations', base, columns: { endorsedOn, state: 'endorsed', ...(base.state === 'proposed' && base.startsOn === null ? { startsOn: endorsedOn } : {}) } })),
  };
}
