import type { MapRows } from '../../../../src/domain/estates/mapEdits';
import { planAppointment, type AppointmentEntry } from '../../../../src/domain/estates/planAppointment';
import { anAllocation, anArea, doing, mercy, otto, toldOf } from './mapRows';

const people = [{ name: 'Mercy Brown', identity: mercy, current: true }, { name: 'Otto Pell', identity: otto, current: true }];
const rowsWith = (...allocations: MapRows['allocations']): MapRows => ({ areas: [anArea()], estates: [], allocations });
const entry = (columns: Partial<AppointmentEntry> = {}): AppointmentEntry => ({ member: 'Otto Pell', appointedBy: '', appointedOn: '', endorsedOn: '', startsOn: '', endsOn: '', isProposal: false, ...columns });
const plan = (columns: Partial<AppointmentEntry> = {}, rows = rowsWith(), base: ReturnType<typeof anAllocation> | null = null) => planAppointment('riverside', base, entry(columns), rows, people, doing);

test('who is appointed is known by the council’s list of people, whatever the capitals', () => {
  const planned = plan({ member: ' otto  pell ', appointedBy: 'Estates Sub-Committee', appointedOn: '2026-06-22' });
  expect(planned).toMatchObject({ doubts: [], steps: [{ kind: 'create', item: { key: 'riverside.otto-pell', area: 'riverside', member: otto, state: 'appointed', appointedBy: 'Estates Sub-Committee' } }] });
  expect(toldOf(planned.events)).toEqual([['riverside', 'Appointed', null, null, 'Otto Pell, by Estates Sub-Committee on Mon 22 Jun 2026']]);
});

test('a name that the list of people does not have, or has twice, is a doubt', () => {
  expect(plan({ member: 'Ida Moor' }).doubts).toEqual([expect.stringContaining('Ida Moor is not in the council’s list of people')]);
  expect(planAppointment('riverside', null, entry(), rowsWith(), [...people, { name: 'Otto Pell', identity: mercy, current: true }], doing)).toMatchObject({ doubts: [expect.stringContaining('Several people')], steps: [{ item: { member: { id: null } } }] });
});

test.each([
  [{ endorsedOn: '2026-07-21' }, 'endorsed'],
  [{ isProposal: true }, 'proposed'],
  [{ isProposal: true, endorsedOn: '2026-07-21' }, 'endorsed'],
  [{ endorsedOn: '2026-07-21', startsOn: '2025-01-01', endsOn: '2026-11-15' }, 'ended'],
  [{ endsOn: '2026-11-16' }, 'appointed'],
] as const)('of %j the state is %s', (columns, state) => {
  expect(plan(columns).steps).toMatchObject([{ item: { state } }]);
});

test('dates out of order are said, and nothing is saved', () => {
  expect(plan({ appointedOn: '2026-06-22', endorsedOn: '2026-06-01' })).toMatchObject({ problems: [expect.stringContaining('out of order')], steps: [], events: [] });
  expect(plan({ member: ' ' }).problems).toEqual(['Say who is appointed.']);
});

test('one that begins before it was made is a doubt', () => {
  expect(plan({ appointedOn: '2026-06-22', startsOn: '2026-05-14' }).doubts).toEqual([expect.stringContaining('before the appointment')]);
});

describe('beside others', () => {
  test('the same member is not appointed twice, but may come back', () => {
    expect(plan({ member: 'Mercy Brown' }, rowsWith(anAllocation())).problems).toEqual([expect.stringContaining('Mercy Brown is appointed to this area already')]);
    const back = plan({ member: 'Mercy Brown', startsOn: '2026-11-16' }, rowsWith(anAllocation({ endsOn: '2026-11-15', state: 'ended' })));
    expect(back).toMatchObject({ problems: [], doubts: [], steps: [{ item: { key: 'riverside.mercy-brown-2' } }] });
  });

  test('a second member is a doubt: an area may have two', () => {
    expect(plan({ startsOn: '2026-11-01' }, rowsWith(anAllocation())).doubts).toEqual([expect.stringContaining('Mercy Brown is appointed to this area too')]);
  });

  test('days with both, and days with nobody, are told', () => {
    expect(plan({ startsOn: '2026-11-01' }, rowsWith(anAllocation({ endsOn: '2026-11-03' }))).doubts).toEqual(['Mercy Brown and Otto Pell are both appointed from Sun 1 Nov 2026 to Tue 3 Nov 2026 (3 days).']);
    expect(plan({ startsOn: '2026-11-01' }, rowsWith(anAllocation({ endsOn: '2026-10-30', state: 'ended' }))).doubts).toEqual(['Nobody is appointed on Sat 31 Oct 2026.']);
  });

  test('a proposal takes nobody’s place yet', () => {
    expect(plan({ isProposal: true }, rowsWith(anAllocation())).doubts).toEqual([]);
  });
});

describe('edited', () => {
  const base = anAllocation({ appointedOn: '2026-06-22', state: 'appointed' });

  test('each thing that changes is told with its member', () => {
    const planned = plan({ member: 'Mercy Brown', appointedOn: '2026-06-22', startsOn: '2026-07-01' }, rowsWith(base), base);
    expect(planned.steps).toEqual([{ kind: 'change', list: 'allocations', base, columns: { startsOn: '2026-07-01' } }]);
    expect(toldOf(planned.events)).toEqual([['riverside', 'Appointment changed', 'startsOn', 'Mercy Brown: nothing', 'Mercy Brown: Wed 1 Jul 2026']]);
  });

  test('an endorsement that was printed without its day stays one', () => {
    const printed = anAllocation({ state: 'endorsed' });
    expect(plan({ member: 'Mercy Brown' }, rowsWith(printed), printed)).toMatchObject({ events: [], steps: [] });
  });
});
