import { isActionOn, isDecisionOn, matterOf, meetingsToLookIn, mostMeetingsLookedIn } from '../../../src/domain/relatedBusiness';
import { aDecision, aMeeting, anAction, anItem, aReport } from './sampleRows';

const windows = matterOf(anItem({ title: 'WEIRSIDE ESTATE: WINDOWS AND ROOFS - GATEWAY 3' }), null);

test('a decision is on the matter when its title is, whatever the gateway and the capitals', () => {
  expect(isDecisionOn(windows, aDecision({ title: null }), 'Weirside Estate: windows and roofs - Gateway 2')).toBe(true);
  expect(isDecisionOn(windows, aDecision(), 'Larkspur Estate: roofing')).toBe(false);
});

test('a short title must be the same', () => {
  const garages = matterOf(anItem({ title: 'Garage sites' }), null);
  expect(isDecisionOn(garages, aDecision(), 'GARAGE SITES')).toBe(true);
  expect(isDecisionOn(garages, aDecision(), 'Garage rents')).toBe(false);
});

test('a decision without a title is known by its words', () => {
  expect(isDecisionOn(windows, aDecision({ resolution: 'That the windows and roofs of Weirside Estate be renewed.' }), null)).toBe(true);
  expect(isDecisionOn(windows, aDecision({ resolution: 'That the report be noted.' }), null)).toBe(false);
});

test('the title of the report tells the matter too', () => {
  const matter = matterOf(anItem({ title: 'Gateway 3 report' }), aReport({ title: 'Weirside Estate: windows and roofs' }));
  expect(isDecisionOn(matter, aDecision(), 'Weirside Estate windows and roofs')).toBe(true);
});

test('an action is on the matter by its title or its request', () => {
  expect(isActionOn(windows, anAction({ request: 'Say when the windows at Weirside Estate and the roofs will be renewed.' }))).toBe(true);
  expect(isActionOn(windows, anAction({ title: 'Lift breakdown reporting', request: 'Report the number of lift breakdowns.' }))).toBe(false);
});

test('a matter is looked for where its report says, then with the committee, then with others, in so many meetings and no more', () => {
  const meeting = aMeeting();
  const own = Array.from({ length: 20 }, (_, at) => aMeeting({ date: `2025-${String((at % 12) + 1).padStart(2, '0')}-${at < 12 ? '01' : '15'}` }));
  const other = aMeeting({ committee: 'audit', date: '2026-11-18' });
  const named = aMeeting({ committee: 'finance', date: '2027-01-27' });
  const looked = meetingsToLookIn(meeting, [...own, other, named, meeting], [named, meeting]);
  expect(looked[0]).toBe(named);
  expect(looked).toContain(other);
  expect(looked).not.toContain(meeting);
  expect(looked.length).toBeLessThanOrEqual(mostMeetingsLookedIn);
});

test('a cancelled meeting decided nothing', () => {
  expect(meetingsToLookIn(aMeeting(), [aMeeting({ date: '2026-09-15', state: 'cancelled' })], [])).toEqual([]);
});
