import { sampleAccess, samplePeople } from '../../../samples/sampleAccess';
import { isRecord } from '../../../samples/fields';
import { rowsOf, sample } from './sample';

const persona = (id: string) => {
  const found = sample.personas.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

test('one can be six people, and an administrator provisions', () => {
  expect(sample.personas.map(({ id }) => id)).toEqual(['member', 'allocatedMember', 'clerk', 'officer', 'guest', 'outsider', 'administrator']);
});

test('each of them has a row in people, with the same identity', () => {
  const identities = rowsOf('people').map(({ identity }) => identity);
  for (const { objectId, mail, name } of sample.personas) expect(identities).toContainEqual({ id: objectId, mail, name });
});

test('object ids are ids, and nobody shares one', () => {
  const people = samplePeople(sample);
  expect(people.filter(({ objectId }) => !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(objectId))).toEqual([]);
  expect(new Set(people.map(({ mail }) => mail)).size).toBe(people.length);
  expect(people.length).toBeGreaterThan(60);
});

test('the member is cleared for both circles, the allocated member for Housing’s alone', () => {
  expect(persona('member').groups).toEqual({ open: ['members'], 'circle:housing': ['members'], 'circle:finance': ['members'] });
  expect(persona('allocatedMember').groups).toEqual({ open: ['members'], 'circle:housing': ['members'], 'circle:finance': [] });
});

test('the outsider is in no group of any site', () => {
  expect(Object.values(persona('outsider').groups).flat()).toEqual([]);
});

test('whoever may read a circle sits on one of its committees', () => {
  for (const { name, objectId, groups } of sample.personas.filter(({ groups }) => groups.open?.includes('members'))) {
    for (const circle of ['housing', 'finance']) {
      expect([name, circle, groups[`circle:${circle}`]?.includes('members')]).toEqual([name, circle, sitsInCircle(objectId, circle)]);
    }
  }
});

test('the allocated member is allocated to an area of two estates', () => {
  const area = rowsOf('allocations').find(({ member, state }) => state === 'endorsed' && idOf(member) === persona('allocatedMember').objectId)?.area;
  expect(rowsOf('estates').filter((estate) => estate.area === area).map(({ title }) => title)).toEqual(['Lockwright Estate', 'Basin Row']);
});

test('the clerk is clerk of the Housing Committee', () => {
  const clerked = rowsOf('memberships').filter(({ role, member }) => role === 'clerk' && idOf(member) === persona('clerk').objectId);
  expect(clerked.map(({ committee }) => committee)).toContain('housing');
});

test('those who have left are in no group, and a co-optee reads the open site alone', () => {
  const access = sampleAccess(sample);
  const everywhere = [...access.values()].flatMap((groups) => Object.values(groups).flat());
  const left = rowsOf('people').filter(({ current, post }) => current === false && post === null);
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter(({ identity }) => everywhere.includes(String(idOf(identity))))).toEqual([]);
  expect(access.get('circle:housing')?.guests).toEqual([]);
  expect(access.get('open')?.guests.length).toBeGreaterThan(4);
});

test('the stand-in Outlook has an item of every kind, and the invitation fits the next Housing meeting', () => {
  expect(new Set(sample.mailItems.map(({ kind }) => kind))).toEqual(new Set(['appointment', 'newAppointment', 'message', 'newMessage', 'none']));
  expect(sample.mailItems.find(({ id }) => id === 'invitation-housing')).toMatchObject({ kind: 'appointment', start: '2026-11-24T18:30:00Z' });
});

function sitsInCircle(objectId: string, circle: string): boolean {
  const committees = rowsOf('committees').flatMap((row) => (row.circle === circle ? [row.key] : []));
  return rowsOf('memberships').some(({ committee, member, endsOn }) => committees.includes(committee) && endsOn === null && idOf(member) === objectId);
}

const idOf = (person: unknown): unknown => (isRecord(person) ? person.id : null);
