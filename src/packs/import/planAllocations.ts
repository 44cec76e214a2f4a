import type { Stored } from '../../domain/changes';
import type { Item } from '../../lists/index';
import type { AllocationReading } from '../reading';
import { findPerson, identityOf } from './findPerson';
import type { Doubt, ImportChange, Kept } from './importPlan';
import { mergeRow } from './mergeRow';
import { mintKey } from '../../domain/mintKey';
import { normaliseTitle } from './normaliseTitle';
import { partAt } from './papersPart';
import { parseName, sameName } from './personNames';
import { keptIn, type PlannedRecords } from './plannedRecord';
import { nameKey } from './planPeople';
import type { RecordsRequest } from './planRecords';
import { openSourceAt } from './sourceAt';

type State = Item<'allocations'>['state'];

/** Members' appointments to areas that the council's map has. The map is the council's: no import adds an area to it, or ends an appointment, but by a clerk's answer. */
export function planAllocations(request: RecordsRequest, people: readonly Item<'people'>[]): PlannedRecords {
  const { reading, records, report } = request;
  const changes: ImportChange[] = [];
  const kept: Kept[] = [];
  const doubts: Doubt[] = [];
  const taken = new Set(records.allocations.map(({ key }) => key));
  const done = new Set<string>();
  const paired = new Set<Stored<'allocations'>>();
  // Imported once, an allocation is its person's: nobody else of a like name takes it, whatever either is called since.
  const keysOfOthers = personKeys(request, people);
  const closed = reading.allocations.find(({ line }) => partAt(reading, line) !== 'public');
  if (closed) report({ message: 'Allocations of members stand among papers that are not public, and were not imported. Enter by hand what may be public.', line: closed.line, kind: 'other' });

  for (const allocation of reading.allocations.filter(({ line }) => partAt(reading, line) === 'public')) {
    const areas = areasOf(allocation, records.areas);
    if (areas === null) doubts.push(unknownArea(allocation));
    else for (const area of areas) {
      if (allocation.member !== null) appoint(area, allocation.member, allocation);
      else vacate(area, allocation);
    }
  }
  return { changes, kept, doubts };

  function appoint(area: string, printed: string, { note, line }: AllocationReading): void {
    const found = findPerson(printed, people);
    if (found.kind === 'unclear') {
      doubts.push({ message: `${printed}, allocated to an area, may be ${found.candidates.map(({ name, key }) => `${name} (${key})`).join(' or ')}. The allocation was not imported: enter it by hand.`, line, candidates: found.candidates.map(({ key }) => key) });
      return;
    }
    const name = parseName(printed).name;
    const member = found.kind === 'known' ? identityOf(found.person) : { id: null, mail: null, name };
    const identity = `${area}.${found.kind === 'known' ? found.person.key : nameKey(name)}`;
    if (done.has(identity)) return;
    done.add(identity);
    const current = records.allocations.filter((one) => one.area === area && stands(one, request));
    const isSomebodyElses = ({ key, imported }: Stored<'allocations'>): boolean => imported !== null && key !== identity && keysOfOthers.has(key.slice(area.length + 1));
    const row = current.find(({ key, imported }) => imported !== null && key === identity) ?? current.find((one) => !paired.has(one) && !isSomebodyElses(one) && isTheirs(one, member));
    if (row) paired.add(row);
    const printedState = stateIn(note);
    const said = printedState !== null || !row || row.imported?.state !== undefined ? { state: printedState ?? ('appointed' as const) } : {};
    const source = openSourceAt(reading, line);
    if (row) {
      const merged = mergeRow<Item<'allocations'>>(row, said, source);
      if (merged.columns) changes.push({ kind: 'update', list: 'allocations', row: row.row, key: row.key, columns: merged.columns });
      kept.push(...keptIn('allocations', row, merged.kept));
      return;
    }
    const key = mintKey(identity, (one) => taken.has(one));
    taken.add(key);
    changes.push({ kind: 'create', list: 'allocations', site: 'open', item: { key, area, member, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null, ...said, state: said.state ?? 'appointed', imported: said, source } });
    for (const one of current.filter((other) => !isNamedIn(other, area, request))) settle(one, printed, line);
  }

  /** Printed as vacant: whoever the map has there is asked about, unless the pack prints a member beside the vacancy. */
  function vacate(area: string, { area: printed, line }: AllocationReading): void {
    if (reading.allocations.some((one) => one.member !== null && areasOf(one, records.areas)?.includes(area))) return;
    const current = records.allocations.filter((one) => one.area === area && stands(one, request));
    if (current.length === 0) request.leave({ message: `“${printed}” is printed as vacant: the map shows it as an area without a member.`, line, kind: 'other' });
    for (const one of current) settle(one, null, line);
  }

  /** Whose allocation a new one seems to take, or a vacancy: it ends on the day that a person gives, and stands until somebody has said so. */
  function settle(one: Stored<'allocations'>, printed: string | null, line: number): void {
    const answer = request.options.ended?.[one.key];
    if (answer === undefined) doubts.push(replaced(one, printed, line));
    else if (answer !== 'stays') changes.push({ kind: 'update', list: 'allocations', row: one.row, key: one.key, columns: { endsOn: answer, state: 'ended' } });
  }
}

/** Neither ended nor past its last day by the day of the meeting. */
const stands = ({ state, endsOn }: Stored<'allocations'>, { reading }: RecordsRequest): boolean => state !== 'ended' && (endsOn === null || endsOn >= (reading.meeting.date ?? ''));

/** Of everybody known, and of those whom the pack allocates and nobody knows. */
function personKeys({ reading }: RecordsRequest, people: readonly Item<'people'>[]): ReadonlySet<string> {
  return new Set([...people.map(({ key }) => key), ...reading.allocations.flatMap(({ member }) => (member !== null && findPerson(member, people).kind === 'unknown' ? [nameKey(parseName(member).name)] : []))]);
}

/** The area of that name; or, where the row names several, each of them. Null where one is not on the map. */
export function areasOf({ area, areas }: AllocationReading, known: readonly Item<'areas'>[]): readonly string[] | null {
  const find = (name: string): string | undefined => known.find((one) => one.state === 'active' && [one.title, ...(one.aliases ?? '').split('\n')].some((title) => title.trim() !== '' && normaliseTitle(title) === normaliseTitle(name)))?.key;
  const whole = find(area);
  if (whole !== undefined) return [whole];
  const parts = areas.map(find);
  const found = parts.flatMap((key) => key ?? []);
  return parts.length > 0 && found.length === parts.length ? [...new Set(found)] : null;
}

const unknownArea = ({ area, member, line }: AllocationReading): Doubt => ({
  message: `The map has no area “${area}”${member === null ? '' : `, to which ${member} is allocated`}. The allocation was not imported: add the area, or the name to its other names, and import the pack again.`,
  line,
  candidates: [],
  asks: 'area',
});

const replaced = ({ member, key, startsOn }: Stored<'allocations'>, printed: string | null, line: number): Doubt => ({
  message: printed === null ? `${member.name} is allocated to an area that the pack prints as vacant. The allocation stands: enter the day on which it ended, if it has.` : `${member.name} is allocated to an area for which the pack prints ${printed}. Both stand: end the allocation that is over.`,
  line,
  candidates: [key],
  left: { kind: 'allocation', name: member.name, startsOn },
});

function stateIn(note: string | null): State | null {
  if (note === null) return null;
  if (/\b(?:to\sbe|subject\sto|awaiting|pending|not\s(?:yet\s)?)\s?(?:\w+\s){0,3}(?:endorse\w*|confirm\w*|approv\w*)|\bpropos|\bnominat/i.test(note)) return 'proposed';
  return /\bendorsed\b/i.test(note) ? 'endorsed' : null;
}

function isTheirs({ member }: Stored<'allocations'>, person: Item<'allocations'>['member']): boolean {
  if (member.id !== null && person.id !== null) return member.id === person.id;
  return sameName(member.name, person.name) !== null;
}

/** An area may have two members. */
const isNamedIn = ({ member }: Stored<'allocations'>, area: string, { reading, records }: RecordsRequest): boolean =>
  reading.allocations.some((one) => one.member !== null && areasOf(one, records.areas)?.includes(area) && findPerson(one.member, [member]).kind === 'known');
