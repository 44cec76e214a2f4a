import { listActions } from '../../../../src/domain/actions/actionList';
import { chaserMail, LARGEST_BODY } from '../../../../src/domain/chasers/chaserMail';
import { draftChasers, MOST_ACTIONS, usualOpening } from '../../../../src/domain/chasers/draftChasers';
import type { SiteKey } from '../../../../src/domain/sites';
import type { Item } from '../../../../src/lists/index';
import { aChaser } from '../sampleRows';
import { aStoredAction } from '../storedRows';

const doing = { by: { id: 'c', mail: 'priya@council.example', name: 'Priya Clerk' }, at: '2026-11-16T09:00:00Z' };
const officer = { id: null, mail: 'adaeze@council.example', name: 'Adaeze Obi' };

function draft(actions: readonly Partial<Item<'actions'>>[], site: SiteKey = 'open', opening = 'How do these stand?') {
  let minted = 0;
  const listed = listActions(actions.map((columns, nth) => aStoredAction({ key: `a${nth}`, seriesNumber: `housing-${nth}`, ...columns }, site)), { events: [], people: [], me: null, today: '2026-11-16', days: new Map() });
  return draftChasers({ committee: { key: 'housing', title: 'Housing Committee' }, site, officer: { key: 'k', post: 'Head of Works', officer, actions: listed.map((one) => ({ listed: one, isOverdue: one.isOverdue, earlier: ['2026-10-20'], isWaiting: false })) }, opening, doing, mintKey: () => `${(minted += 1)}` });
}
const mailOf = (chaser: Item<'chasers'> | undefined) => {
  const mail = chaser === undefined ? null : chaserMail(chaser);
  if (mail === null) throw new Error('No mail');
  return mail;
};
const lifts = { printedNumber: '4', title: 'Lifts', request: 'Report the cost.', dueText: 'October 2026', dueOn: '2026-10-31', overdueFrom: '2026-11-01' };

test('a chaser goes to whoever holds the post, and its subject has the numbers', () => {
  const mail = mailOf(draft([lifts, { printedNumber: '51' }])[0]);
  expect(mail.to).toEqual(['adaeze@council.example']);
  expect(mail.subject).toBe('Housing Committee: actions 4, 51');
});

test('its table has what was asked, when it was due, and when it was asked before; the text without markup says the same', () => {
  const { html, text } = mailOf(draft([lifts])[0]);
  expect(html).toContain('<tr valign="top"><td>4</td><td><b>Lifts</b><br>Report the cost.</td><td>October 2026, overdue since Sun 1 Nov 2026</td><td>Asked on Tue 20 Oct 2026</td></tr>');
  expect(text).toBe('Dear Adaeze Obi,\n\nHow do these stand?\n\n4. Lifts\nReport the cost.\nDue: October 2026, overdue since Sun 1 Nov 2026\nAsked before: Asked on Tue 20 Oct 2026\n\nPriya Clerk');
});

test('what somebody typed is never markup', () => {
  const { html } = mailOf(draft([{ title: '<script>alert(1)</script>', request: '<img src=x onerror=alert(1)> & "quoted"', dueText: '<b>', dueOn: '2026-10-31' }], 'open', '</div><a href="javascript:1">press</a>')[0]);
  expect(html.replace(/<\/?(?:div|p|br|table|tr|th|td|b)(?: [a-z]+="[^"<>]*")*>/g, '')).not.toMatch(/[<>]/);
  expect(html).toContain('&lt;script&gt;');
});

test('of a circle’s actions it holds the number and the day, and no word of what was asked', () => {
  const [chaser] = draft([{ ...lifts, title: 'Purchase of the depot', request: 'Value the depot.', dueText: 'Before the depot is sold' }], 'circle:housing', usualOpening('Housing Committee', 'circle:housing'));
  expect(JSON.stringify(chaser)).not.toMatch(/depot/i);
  expect(mailOf(chaser).html).toContain('<td>4</td><td>See the non-public list</td><td>Sat 31 Oct 2026, overdue since Sun 1 Nov 2026</td>');
  expect(mailOf(chaser).subject).toBe('Housing Committee: non-public action 4');
});

test.each([
  ['one request of 20,000 characters', [{ request: 'ü&'.repeat(10_000) }]],
  ['as many actions as one mail holds, each of 20,000 characters', Array.from({ length: MOST_ACTIONS }, () => ({ ...lifts, title: '<&">'.repeat(100), request: '<&>"'.repeat(5_000), dueText: '&'.repeat(255) }))],
])('with %s it fits what Outlook takes, and says that it is shortened', (_, actions) => {
  const mail = mailOf(draft(actions, 'open', '& '.repeat(1_000))[0]);
  expect(new TextEncoder().encode(mail.html).length).toBeLessThanOrEqual(LARGEST_BODY);
  expect(mail.isShortened).toBe(true);
});

test('more actions than one mail holds are several mails, and none is left out', () => {
  const drafts = draft(Array.from({ length: MOST_ACTIONS + 1 }, () => lifts));
  expect(drafts.map(({ actions }) => actions?.length)).toEqual([MOST_ACTIONS, 1]);
  expect(drafts.map(({ subject }) => subject.slice(-8))).toEqual([' (1 of 2)', ' (2 of 2)'].map((part) => part.slice(-8)));
  expect(new Set(drafts.map(({ key }) => key)).size).toBe(2);
});

test('a subject is never longer than Outlook takes', () => {
  expect(draft(Array.from({ length: MOST_ACTIONS }, (_, nth) => ({ printedNumber: `HOUSING/2026/${nth}` })))[0]?.subject.length).toBeLessThanOrEqual(255);
});

test('a vacant post has no address, and the mail greets the post', () => {
  const mail = mailOf(aChaser({ officer: null, post: 'Head of Works' }));
  expect(mail.to).toEqual([]);
  expect(mail.text).toMatch(/^Dear Head of Works,/);
});

test.each(['', '{', '[{"action":1}]', '{"action":"a"}'])('a table that somebody has changed by hand (%s) is no mail', (table) => {
  expect(chaserMail(aChaser({ table }))).toBeNull();
});
