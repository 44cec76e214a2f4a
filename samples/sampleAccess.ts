import type { SiteKey } from '../src/domain/sites';
import { type Fields, isRecord } from './fields';
import { type Group, type Sample, groups } from './readSample';

export interface SamplePerson {
  readonly objectId: string;
  readonly mail: string;
  readonly upn: string;
  readonly name: string;
  /** Co-optees sign in as guests of the tenant. */
  readonly guest: boolean;
}

/** Everyone with an account, those who have left included. */
export function samplePeople(sample: Sample): SamplePerson[] {
  const people = rowsOf(sample, 'people').flatMap((row): SamplePerson[] => {
    const { id, mail, name } = identityIn(row, 'identity');
    return id && mail ? [{ objectId: id, mail, upn: mail, name, guest: row.kind === 'co-optee' }] : [];
  });
  return people.filter((person, index) => people.findIndex(({ objectId }) => objectId === person.objectId) === index);
}

/**
 * Who is in which group of which site: the open site by what somebody is, a circle's by the committees they sit on. Only
 * members sit in a circle; co-optees do not. Officers are cleared by department, and personas as their own file says.
 */
export function sampleAccess(sample: Sample): ReadonlyMap<SiteKey, Readonly<Record<Group, readonly string[]>>> {
  const sites: SiteKey[] = ['open', ...sample.council.circles.map(({ key }): SiteKey => `circle:${key}`)];
  return new Map(sites.map((site) => [site, groupsOf(sample, site)]));
}

function groupsOf(sample: Sample, site: SiteKey): Record<Group, readonly string[]> {
  const personas = new Map(sample.personas.map((persona) => [persona.objectId, persona.groups[site] ?? []]));
  const others = rowsOf(sample, 'people').filter((row) => row.current === true && !personas.has(identityIn(row, 'identity').id ?? ''));
  const inGroup = (group: Group): string[] => [
    ...[...personas].flatMap(([objectId, theirs]) => (theirs.includes(group) ? [objectId] : [])),
    ...new Set(others.flatMap((row) => (groupFor(sample, site, row) === group ? (identityIn(row, 'identity').id ?? []) : []))),
  ];
  return { owners: inGroup('owners'), clerks: inGroup('clerks'), members: inGroup('members'), officers: inGroup('officers'), guests: inGroup('guests') };
}

const openGroups: Readonly<Record<string, Group>> = { member: 'members', 'co-optee': 'guests', guest: 'guests', officer: 'officers', clerk: 'clerks' };

const departments: Readonly<Record<SiteKey, readonly string[]>> = {
  open: [],
  'circle:housing': ['Homes and Communities', 'Law and Governance', 'Chief Executive’s Office'],
  'circle:finance': ['Finance', 'Law and Governance', 'Chief Executive’s Office'],
};

function groupFor(sample: Sample, site: SiteKey, person: Fields): Group | null {
  const group = groups.find((one) => one === openGroups[String(person.kind)]) ?? null;
  if (site === 'open' || group === 'clerks') return group;
  if (group === 'officers') return departments[site]?.includes(String(person.department)) ? group : null;
  return group === 'members' && sitsIn(sample, site, identityIn(person, 'identity').id) ? group : null;
}

function sitsIn(sample: Sample, site: SiteKey, objectId: string | null): boolean {
  const committees = rowsOf(sample, 'committees').flatMap((row) => (`circle:${String(row.circle)}` === site ? [row.key] : []));
  return rowsOf(sample, 'memberships').some(
    (row) =>
      committees.includes(row.committee) &&
      row.endsOn === null &&
      ['chair', 'deputy chair', 'member'].includes(String(row.role)) &&
      identityIn(row, 'member').id === objectId,
  );
}

const rowsOf = (sample: Sample, list: string): Fields[] => sample.rows.filter((row) => row.list === list).map(({ columns }) => columns);

function identityIn(row: Fields, column: string): { id: string | null; mail: string | null; name: string } {
  const identity = row[column];
  if (!isRecord(identity)) return { id: null, mail: null, name: '' };
  return {
    id: typeof identity.id === 'string' ? identity.id : null,
    mail: typeof identity.mail === 'string' ? identity.mail : null,
    name: String(identity.name),
  };
}
