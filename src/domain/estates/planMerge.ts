import type { Doing } from '../actions/actionEvents';
import type { Stored } from '../changes';
import { blankToNull, changedColumns, refused, shownValue, type MapRows, type PlannedMapEdit } from './mapEdits';
import { mapEventRow } from './mapEvents';
import { standsFor } from './mergedEstates';
import { plainName, problemsOfNames } from './ownNames';
import { noneToNull } from './planEstate';

type Estate = Stored<'estates'>;

/**
 * One estate becomes a part of another, which takes its blocks and its names. It stays as a withdrawn row that says which:
 * what names it by key is followed there.
 */
export function planMerge(from: Estate, into: Estate | null, rows: MapRows, doing: Doing): PlannedMapEdit {
  if (into === null) return refused(['Choose the estate that it becomes a part of.']);
  if (into.key === from.key) return refused(['An estate cannot become a part of itself.']);
  if (into.state !== 'active') return refused([`${into.title} was withdrawn itself: choose an estate that stands.`]);
  const own = unique([...(into.aliases ?? []), from.title, ...(from.aliases ?? [])], [into.title, ...(into.blocks ?? []), ...(from.blocks ?? [])]);
  const blocks = unique([...(into.blocks ?? []), ...(from.blocks ?? [])], []);
  const names = new Set([into.title, ...blocks, ...own].map(plainName));
  const falseFriends = unique([...(into.falseFriends ?? []), ...(from.falseFriends ?? [])], []).filter((name) => !names.has(plainName(name)));
  const taken = changedColumns<Estate>(into, { blocks: noneToNull(blocks), aliases: noneToNull(own), falseFriends: noneToNull(falseFriends) });
  const told = (['blocks', 'aliases', 'falseFriends'] as const).filter((column) => column in taken);
  return {
    problems: [],
    doubts: [...countsLeft(from, into), ...areasDiffer(from, into, rows)],
    events: [
      mapEventRow({ kind: 'estate', key: from.key }, { kind: 'merged', after: into.title }, doing, 'merged'),
      mapEventRow({ kind: 'estate', key: into.key }, { kind: 'tookIn', after: from.title }, doing, 'tookIn'),
      ...told.map((column) => mapEventRow({ kind: 'estate', key: into.key }, { kind: 'changed', column, before: shownValue(into[column]), after: shownValue(taken[column]) }, doing, column)),
    ],
    // The names first: where it stops between the two, both are found, and none is lost.
    steps: [...(told.length === 0 ? [] : [{ kind: 'change' as const, list: 'estates' as const, base: into, columns: taken }]), { kind: 'change', list: 'estates', base: from, columns: { state: 'withdrawn', mergedInto: into.key } }],
    namesOf: [into.key, from.key],
  };
}

/** How many homes are added is not guessed: two counts may be of different days. */
function countsLeft(from: Estate, into: Estate): readonly string[] {
  const counted = (['homes', 'leaseholders'] as const).flatMap((column) => (from[column] === null ? [] : [`${from[column]} ${column}`]));
  return counted.length === 0 ? [] : [`The ${counted.join(' and ')} of ${from.title} are not added to those of ${into.title}: edit the figures afterwards.`];
}

function areasDiffer(from: Estate, into: Estate, { areas }: MapRows): readonly string[] {
  if (from.area === into.area) return [];
  const nameOf = (key: string | null): string => areas.find((one) => one.key === key)?.title ?? 'no area';
  return [`${from.title} lies in ${nameOf(from.area)} and ${into.title} in ${nameOf(into.area)}: together they lie in ${nameOf(into.area)}.`];
}

/** Each name once, and none that stands elsewhere already. */
function unique(names: readonly string[], elsewhere: readonly string[]): readonly string[] {
  const seen = new Set(elsewhere.map(plainName));
  return names.filter((name) => !seen.has(plainName(name)) && Boolean(seen.add(plainName(name))));
}

/** What papers say of it is not looked for any more; what names it stays. */
export const planEstateWithdrawal = (base: Estate, why: string, doing: Doing): PlannedMapEdit => ({
  problems: [],
  doubts: [],
  events: [mapEventRow({ kind: 'estate', key: base.key }, { kind: 'withdrawn', why: blankToNull(why) }, doing, 'withdrawn')],
  steps: [{ kind: 'change', list: 'estates', base, columns: { state: 'withdrawn' } }],
  namesOf: [base.key],
});

/** One that was merged is an estate of its own again; the other keeps the names that it took, which is told. */
export function planEstatePutBack(base: Estate, rows: MapRows, doing: Doing): PlannedMapEdit {
  const problems = problemsOfNames(base, rows);
  if (problems.length > 0) return refused(problems);
  const into = base.mergedInto === null ? null : standsFor(rows.estates, base.mergedInto);
  return {
    problems,
    doubts: into === null ? [] : [`${into.title} keeps the blocks and names that it took: take out of it what is ${base.title}’s again.`],
    events: [mapEventRow({ kind: 'estate', key: base.key }, { kind: 'putBack' }, doing, 'putBack')],
    steps: [{ kind: 'change', list: 'estates', base, columns: { state: 'active', mergedInto: null } }],
    namesOf: [base.key],
  };
}
