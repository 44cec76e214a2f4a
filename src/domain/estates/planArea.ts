import type { Stored } from '../changes';
import type { Doing } from '../actions/actionEvents';
import { formatCount } from '../formats';
import { mintKey } from '../mintKey';
import { hasEnded } from './appointed';
import { blankToNull, changedColumns, linesOf, refused, shownValue, slugOf, tooLong, type MapRows, type PlannedMapEdit } from './mapEdits';
import { mapEventRow } from './mapEvents';
import { plainName } from './ownNames';

export interface AreaEntry {
  readonly title: string;
  /** One to a line. */
  readonly aliases: string;
  readonly committee: string | null;
  /** Papers of former days print the former name. */
  readonly keepsOldName: boolean;
}

/** A new area where `base` is null. */
export function planArea(base: Stored<'areas'> | null, entry: AreaEntry, rows: MapRows, doing: Doing): PlannedMapEdit {
  const title = entry.title.replace(/\s+/g, ' ').trim();
  const isRenamed = base !== null && base.title !== title;
  const names = [...linesOf(entry.aliases), ...(isRenamed && entry.keepsOldName ? [base.title] : [])];
  const aliases = [...new Set(names)].filter((name) => plainName(name) !== plainName(title)).join('\n') || null;
  const problems = [...(title === '' ? ['Say what the area is called.'] : []), ...tooLong([['The name', title]]), ...namesOfOthers(base?.key ?? null, [title, ...(aliases ?? '').split('\n')], rows)];
  if (problems.length > 0) return refused(problems);
  const columns = { title, aliases, committee: blankToNull(entry.committee ?? '') };
  if (base === null) {
    const item = { key: mintKey(slugOf(title), (key) => rows.areas.some((one) => one.key === key)), ...columns, state: 'active' as const };
    return { ...nothing, events: [mapEventRow({ kind: 'area', key: item.key }, { kind: 'added', after: title }, doing, 'added')], steps: [{ kind: 'create', list: 'areas', item }] };
  }
  const changed = changedColumns<Stored<'areas'>>(base, columns);
  const events = TOLD.filter((column) => column in changed).map((column) =>
    mapEventRow({ kind: 'area', key: base.key }, { kind: column === 'title' ? 'renamed' : 'changed', column, before: shownValue(base[column]), after: shownValue(changed[column]) }, doing, column),
  );
  return events.length === 0 ? nothing : { ...nothing, events, steps: [{ kind: 'change', list: 'areas', base, columns: changed }] };
}

const TOLD = ['title', 'aliases', 'committee'] as const;
const nothing = refused([]);

/** A pack names an area by any of its names: one that two have says nothing. */
function namesOfOthers(key: string | null, names: readonly string[], { areas }: MapRows): readonly string[] {
  const others = areas.filter((one) => one.key !== key && one.state === 'active');
  return names
    .filter((name) => name !== '')
    .flatMap((name) => {
      const other = others.find((one) => [one.title, ...(one.aliases ?? '').split('\n')].some((theirs) => theirs !== '' && plainName(theirs) === plainName(name)));
      return other === undefined ? [] : [`“${name}” is a name of the area ${other.title} already. A pack that prints it would not say which is meant.`];
    });
}

/** Its estates then lie in no area; whoever is appointed to it is to be ended first. */
export function planAreaWithdrawal(base: Stored<'areas'>, why: string, { estates, allocations }: MapRows, doing: Doing): PlannedMapEdit {
  const standing = allocations.filter((one) => one.area === base.key && !hasEnded(one, doing.today));
  if (standing.length > 0) return refused(standing.map(({ member }) => `End the appointment of ${member.name} first.`));
  const left = estates.filter((one) => one.area === base.key && one.state === 'active');
  const event = mapEventRow({ kind: 'area', key: base.key }, { kind: 'withdrawn', why: blankToNull(why) }, doing, 'withdrawn');
  return {
    ...nothing,
    doubts: left.length === 0 ? [] : [`${formatCount(left.length, 'estate')} will lie in no area: ${left.map(({ title }) => title).join(', ')}.`],
    events: [event],
    steps: [{ kind: 'change', list: 'areas', base, columns: { state: 'withdrawn' } }],
  };
}

export function planAreaPutBack(base: Stored<'areas'>, rows: MapRows, doing: Doing): PlannedMapEdit {
  const problems = namesOfOthers(base.key, [base.title, ...(base.aliases ?? '').split('\n')], rows);
  if (problems.length > 0) return refused(problems);
  return { ...nothing, events: [mapEventRow({ kind: 'area', key: base.key }, { kind: 'putBack' }, doing, 'putBack')], steps: [{ kind: 'change', list: 'areas', base, columns: { state: 'active' } }] };
}
