import type { MapRows } from '../../../../src/domain/estates/mapEdits';
import type { AppointmentEntry } from '../../../../src/domain/estates/planAppointment';
import { planEndorsement, planEnding, planHandOver } from '../../../../src/domain/estates/planSuccession';
import { anAllocation, anArea, doing, mercy, otto, toldOf } from './mapRows';

const people = [{ name: 'Mercy Brown', identity: mercy, current: true }, { name: 'Otto Pell', identity: otto, current: true }];
const going = anAllocation({ startsOn: '2025-07-22' });
const rows: MapRows = { areas: [anArea(), anArea({ key: 'canal', title: 'Canal Quarter' })], estates: [], allocations: [going] };
const next = (columns: Partial<AppointmentEntry> = {}): AppointmentEntry => ({ member: 'Otto Pell', appointedBy: '', appointedOn: '', endorsedOn: '', startsOn: '2026-11-01', endsOn: '', isProposal: false, ...columns });

describe('ended', () => {
  test('on a day that is past it is over, and its history says when and why', () => {
    const planned = planEnding(going, '2026-11-15', 'Resigned', doing);
    expect(planned.steps).toEqual([{ kind: 'change', list: 'allocations', base: going, columns: { endsOn: '2026-11-15', state: 'ended' } }]);
    expect(planned.events).toMatchObject([{ what: 'Appointment ended', after: 'Mercy Brown, on Sun 15 Nov 2026', why: 'Resigned' }]);
  });

  test('on a day to come, or today, it is in force until then', () => {
    expect(planEnding(going, '2026-11-16', '', doing).steps).toMatchObject([{ columns: { endsOn: '2026-11-16' } }]);
    expect(planEnding(going, '2026-11-16', '', doing).steps[0]).not.toHaveProperty('columns.state');
  });

  test('not without a day, nor before it began', () => {
    expect(planEnding(going, '', '', doing)).toMatchObject({ problems: ['Say which day is the last of Mercy Brown.'], steps: [] });
    expect(planEnding(going, '2025-07-21', '', doing)).toMatchObject({ problems: [expect.stringContaining('out of order')], steps: [] });
  });

  test('a proposal comes to nothing without a day', () => {
    expect(planEnding(anAllocation({ state: 'proposed' }), '', '', doing)).toMatchObject({ events: [{ what: 'Proposal came to nothing', after: 'Mercy Brown' }], steps: [{ columns: { state: 'ended' } }] });
  });
});

describe('handed over', () => {
  test('one ends on the day before the next begins', () => {
    const planned = planHandOver(going, next(), '', rows, people, doing);
    expect(planned.doubts).toEqual([]);
    expect(planned.steps).toMatchObject([
      { kind: 'create', item: { member: otto, startsOn: '2026-11-01' } },
      { kind: 'change', base: { key: going.key }, columns: { endsOn: '2026-10-31', state: 'ended' } },
    ]);
    expect(toldOf(planned.events)).toEqual([
      ['riverside', 'Appointment ended', 'endsOn', null, 'Mercy Brown, on Sat 31 Oct 2026'],
      ['riverside', 'Appointed', null, null, 'Otto Pell, from Sun 1 Nov 2026'],
    ]);
  });

  test('another last day is told by the days that it leaves with both, or with nobody', () => {
    expect(planHandOver(going, next(), '2026-11-01', rows, people, doing).doubts).toEqual(['Mercy Brown and Otto Pell are both appointed on Sun 1 Nov 2026.']);
    expect(planHandOver(going, next(), '2026-10-20', rows, people, doing).doubts).toEqual(['Nobody is appointed from Wed 21 Oct 2026 to Sat 31 Oct 2026 (11 days).']);
  });

  test('not without a first day, nor to nobody, nor before the first began', () => {
    expect(planHandOver(going, next({ startsOn: '' }), '', rows, people, doing).problems).toEqual(['Say on which day the next member begins.']);
    expect(planHandOver(going, next({ startsOn: '2025-07-22' }), '', rows, people, doing)).toMatchObject({ problems: [expect.stringContaining('out of order')], steps: [] });
    expect(planHandOver(going, next({ member: '' }), '', rows, people, doing).problems).toEqual(['Say who is appointed.']);
  });
});

describe('endorsed', () => {
  const proposed = anAllocation({ key: 'canal.otto-pell', area: 'canal', member: otto, state: 'proposed', appointedOn: '2026-09-28' });
  const inForce = anAllocation({ state: 'appointed', appointedOn: '2026-09-28' });

  test('several by one decision: a proposal begins with it, and what is in force goes on', () => {
    const planned = planEndorsement([inForce, proposed], { endorsedOn: '2026-10-06', by: 'the Housing Committee' }, rows, doing);
    expect(planned.steps).toEqual([
      { kind: 'change', list: 'allocations', base: inForce, columns: { endorsedOn: '2026-10-06', state: 'endorsed' } },
      { kind: 'change', list: 'allocations', base: proposed, columns: { endorsedOn: '2026-10-06', state: 'endorsed', startsOn: '2026-10-06' } },
    ]);
    expect(planned.events).toMatchObject([
      { subject: 'riverside', what: 'Endorsed', after: 'Mercy Brown, on Tue 6 Oct 2026', why: 'By the Housing Committee' },
      { subject: 'canal', after: 'Otto Pell, on Tue 6 Oct 2026' },
    ]);
    expect(new Set(planned.events.map(({ key }) => key)).size).toBe(2);
  });

  test('two of one area are two lines of its history', () => {
    const { events } = planEndorsement([inForce, { ...proposed, area: 'riverside' }], { endorsedOn: '2026-10-06', by: '' }, rows, doing);
    expect(new Set(events.map(({ key }) => key)).size).toBe(2);
  });

  test.each([
    ['none is chosen', [], '2026-10-06', 'Choose which'],
    ['no day is given', [inForce], '', 'Say on which day'],
    ['the day is to come', [inForce], '2026-11-17', 'still to come'],
    ['one of them was appointed after that day', [inForce, proposed], '2026-09-01', 'out of order'],
  ])('not where %s', (_where, chosen, endorsedOn, words) => {
    const planned = planEndorsement(chosen, { endorsedOn, by: '' }, rows, doing);
    expect(planned.problems[0]).toContain(words);
    expect(planned.steps).toEqual([]);
  });
});
