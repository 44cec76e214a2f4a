import type { MinutedPerson } from '../minutesReading';
import type { AllocationReading, MemberReading, Problem, Reading } from '../reading';
import type { ValueForm } from './valueForms';
import { kindOfPath, valueAt, withValue } from './valuePath';

/** Where a list could not be read on a line, the path of what a person adds to it there: `members+12`. Null where nothing is to be added. */
export function additionPath(reading: Reading, { kind, value, line }: Problem): string | null {
  if (value === undefined || !(kindOfPath(value) in lists) || !Array.isArray(valueAt(reading, value))) return null;
  return kind === 'unreadable' || value === 'allocations' ? `${value}+${line ?? 1}` : null;
}

export const isAddition = (path: string): boolean => partsOf(path) !== null;

/** The form in which it is typed; null for what is no addition. */
export function additionForm(path: string): ValueForm | null {
  const parts = partsOf(path);
  return parts && (lists[kindOfPath(parts.list)] ?? null);
}

/** The reading as if the file had said there what a person has added. */
export function withAddition(reading: Reading, path: string, added: unknown): Reading {
  const parts = partsOf(path);
  const before = parts && valueAt(reading, parts.list);
  if (!parts || !Array.isArray(before) || !Array.isArray(added)) return reading;
  return withValue(reading, parts.list, [...(before as readonly unknown[]), ...added.map((one: object) => ({ ...one, line: parts.line }))]);
}

/** The names that a person has added to the members: somebody's, known or new. */
export const namesAdded = (path: string, added: unknown): readonly string[] => (partsOf(path)?.list === 'members' && Array.isArray(added) ? added.map(({ name }: MemberReading) => name) : []);

function partsOf(path: string): { readonly list: string; readonly line: number } | null {
  const [, list, line] = /^(.+)\+(\d+)$/.exec(path) ?? [];
  return list === undefined ? null : { list, line: Number(line) };
}

type Added<One> = Omit<One, 'line'>;

const eachLine = (typed: string): readonly string[] => typed.split('\n').map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');

/** Honours behind a comma are no office. */
function nameAndRole(typed: string): { readonly name: string; readonly role: string | null } {
  const [, name, role] = /^(.+?),\s*([^,]*[a-z][^,]*)$/.exec(typed) ?? [];
  return { name: name ?? typed, role: role ?? null };
}

const shownRole = ({ name, role }: { readonly name: string; readonly role: string | null }): string => [name, ...(role === null ? [] : [role])].join(', ');

/** What `read` has made of the lines before. */
const shownAs = <One>(say: (one: One) => string) => (stored: unknown): string => (Array.isArray(stored) ? stored.map((one: One) => say(one)).join('\n') : '');

const NAMES = 'One name on a line, the office after a comma: Ann Lee, chair. Left empty, nobody is added.';

const people = (label: string, add: (typed: string) => Added<MemberReading> | Added<MinutedPerson>): ValueForm => ({ label, input: 'text', hint: NAMES, show: shownAs(shownRole), read: (typed) => ({ kind: 'value', value: eachLine(typed).map(add) }) });

const minuted = (label: string): ValueForm => people(label, (typed): Added<MinutedPerson> => ({ ...nameAndRole(typed), attendance: null, substitute: null, isDoubtful: false }));

const allocations: ValueForm = {
  label: 'Allocations to add',
  input: 'text',
  hint: 'One on a line, the member after a colon: North area: Ann Lee. Left empty, nothing is added.',
  show: shownAs(({ area, member }: Added<AllocationReading>) => `${area}: ${member ?? ''}`),
  read(typed) {
    const parted = eachLine(typed).map((one) => /^([^:]*[^:\s])\s*:\s*(\S.*)$/.exec(one));
    const unparted = parted.indexOf(null);
    if (unparted >= 0) return { kind: 'refused', message: `Allocations: put a colon between the area and the member in “${eachLine(typed)[unparted] ?? ''}”.` };
    return { kind: 'value', value: parted.map((found): Added<AllocationReading> => ({ area: found?.[1] ?? '', areas: [found?.[1] ?? ''], member: found?.[2] ?? '', note: null })) };
  },
};

const lists: Readonly<Record<string, ValueForm>> = {
  members: people('Members to add', nameAndRole),
  allocations,
  'minutes[].present': minuted('Present, to add'),
  'minutes[].observing': minuted('Observing, to add'),
  'minutes[].apologies': minuted('Apologies to add'),
  'minutes[].officers': minuted('Officers to add'),
};
