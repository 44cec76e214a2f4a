import type { Item } from '../../lists/index';
import type { MemberReading } from '../reading';
import { isCalled, printedNames } from './findPerson';
import type { Doubt, ImportChange, ImportOptions } from './importPlan';
import { isUnconfirmed, nameIsUnclear, nameIsUnconfirmed } from './memberDoubts';
import { mintKey } from '../../domain/mintKey';
import { normaliseTitle } from './normaliseTitle';
import { isNearlyName, parseName } from './personNames';
import type { RecordsRequest } from './planRecords';
import { openSourceAt } from './sourceAt';

type Person = Item<'people'>;

export interface PlannedPeople {
  /** Each member with who they are; one who is in doubt is not among them, and one printed twice is there once. */
  readonly members: readonly { readonly member: MemberReading; readonly person: Person }[];
  /** Everybody known, and those whom this import adds. */
  readonly people: readonly Person[];
  readonly changes: readonly ImportChange[];
  readonly doubts: readonly Doubt[];
}

/** Who the members are: known people by their names; then those whose initials they may be; then new people. */
export function planPeople(request: RecordsRequest): PlannedPeople {
  const { reading, records, options } = request;
  const people: Person[] = [...records.people];
  const members: { member: MemberReading; person: Person }[] = [];
  const doubts: Doubt[] = [];
  const printed = new Set(people.filter((person) => reading.members.some((member) => isCalled(person, member.name, 'whole'))).map(({ key }) => key));
  const named = new Set(printed);
  for (const member of reading.members) {
    const isAlone = reading.members.every((other) => other === member || other.line !== member.line);
    const answer = options.settledNames?.[member.name] ?? (isAlone ? options.settled?.[member.line] : undefined);
    const found = people.find(({ key }) => key === answer) ?? whoIs(member, people, { printed, named }, answer === 'new');
    const doubt = isDoubt(found) ? found : found === null && answer !== 'new' && isUnconfirmed(member, reading) ? nameIsUnconfirmed(member) : null;
    if (doubt) doubts.push(doubt);
    const person = doubt || isDoubt(found) ? null : (found ?? newPerson(member, people, request));
    if (person === null) continue;
    if (!people.includes(person)) {
      people.push(person);
      printed.add(person.key);
    }
    named.add(person.key);
    if (!members.some((other) => other.person.key === person.key)) members.push({ member, person });
  }
  const added = people.slice(records.people.length).map((item): ImportChange => ({ kind: 'create', list: 'people', site: 'open', item: withPrinted(item, members, options) }));
  const known = records.people.flatMap((row): ImportChange[] => {
    const { imported } = withPrinted(row, members, options);
    return imported === row.imported ? [] : [{ kind: 'update', list: 'people', row: row.row, key: row.key, columns: { imported } }];
  });
  return { members, people, doubts, changes: [...known, ...added] };
}

/** With the names that papers print and a person has corrected. */
function withPrinted(person: Person, members: PlannedPeople['members'], { printedAs = {} }: ImportOptions): Person {
  const printed = members.flatMap(({ member, person: { key } }) => (key === person.key && printedAs[member.name] !== undefined ? [printedAs[member.name]] : []));
  const fresh = printed.filter((name) => name !== undefined && !isCalled(person, name, 'whole'));
  return fresh.length === 0 ? person : { ...person, imported: { ...person.imported, printed: [...printedNames(person.imported), ...fresh] } };
}

const isDoubt = (found: Person | Doubt | null): found is Doubt => found !== null && 'candidates' in found;

interface InPack {
  /** Whose whole name the pack prints anywhere, so that a name nearly theirs is another person's. */
  readonly printed: ReadonlySet<string>;
  /** Those, and whom a line before was taken for. */
  readonly named: ReadonlySet<string>;
}

/** Null for somebody new. Initials fit more than one, and a name may be misspelt: nobody is taken for somebody whom the same pack names. */
function whoIs(member: MemberReading, people: readonly Person[], { printed, named }: InPack, isNew: boolean): Person | Doubt | null {
  const whole = people.filter((person) => isCalled(person, member.name, 'whole'));
  const fitting = whole.length > 0 ? whole : isNew ? [] : people.filter((person) => isCalled(person, member.name, 'initials'));
  const [person, another] = fitting;
  if (!person) {
    const near = isNew ? [] : people.filter(({ key, name }) => !printed.has(key) && isNearlyName(member.name, name));
    return near.length === 0 ? null : nameIsUnclear(member, near);
  }
  return !another && (whole.length > 0 || !named.has(person.key)) ? person : nameIsUnclear(member, fitting);
}

function newPerson(member: MemberReading, people: readonly Person[], { reading, fit }: RecordsRequest): Person | null {
  const parsed = parseName(member.name);
  const name = fit.line(parsed.name, 'The name of a member', member.line);
  if (name === null) return null;
  const said = { name, ...(parsed.courtesyTitle === null ? {} : { courtesyTitle: parsed.courtesyTitle }), ...(parsed.postNominals === null ? {} : { postNominals: parsed.postNominals }) };
  const key = mintKey(nameKey(name), (one) => people.some((person) => person.key === one));
  const blank = { courtesyTitle: null, postNominals: null, post: null, postFrom: null, postUntil: null, department: null, ward: null, phone: null };
  return { key, ...blank, identity: { id: null, mail: null, name }, kind: 'member', current: true, ...said, imported: said, source: openSourceAt(reading, member.line) };
}

export const nameKey = (name: string): string => normaliseTitle(name).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
