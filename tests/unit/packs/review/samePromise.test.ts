import { promisesIn, type OpenPromise } from '../../../../src/packs/review/promises';
import { chosenPromises } from '../../../../src/packs/review/promiseChoices';
import { nothingReviewed, reviewedFile } from '../../../../src/packs/review/reviewed';
import type { Reading } from '../../../../src/packs/reading';
import { committee, emptyLists, existing, importInto, reading, wholeAgenda } from '../import/lists';
import { anAction, minuteItem, someMinutes } from '../import/recordReadings';

const said = (...texts: readonly string[]) => texts.map((text, at) => ({ number: null, text, depth: 0, line: 300 + at }));
const visits = 'It was agreed that the Head of Libraries would circulate the figures of visits before the next meeting.';
const bus = 'The Clerk undertook to write to the bus company about the last stop.';
const minutes = someMinutes([minuteItem('1', 'OPENING HOURS', [], { paragraphs: said(visits, bus) }), minuteItem('2', 'Trees', [], { paragraphs: [{ number: null, text: 'Officers would report back on the elm.', depth: 0, line: 320 }] })]);
const pack = (actions: Reading['actions'], more: Partial<Reading> = {}): Reading => ({ ...reading([]), minutes: [minutes], actions, ...more });
const listed = anAction('4', 'Visitor numbers for each branch to be sent to all members.', { title: 'Opening hours', raisedOn: '2026-09-14', owner: 'Head of Libraries' });
const texts = (promises: readonly OpenPromise[]) => promises.map(({ text }) => text);
const elm = 'Officers would report back on the elm.';

test('what the list of actions has in other words is not offered', () => {
  expect(texts(promisesIn(pack([])))).toEqual([visits, bus, elm]);
  expect(texts(promisesIn(pack([listed])))).toEqual([bus, elm]);
});

test('an action of another meeting or item has to say it in most of its words', () => {
  expect(texts(promisesIn(pack([{ ...listed, raisedOn: '2026-03-02' }])))).toEqual([visits, bus, elm]);
  expect(texts(promisesIn(pack([{ ...listed, title: 'Trees' }])))).toEqual([visits, bus, elm]);
});

test('what an action line under the item has in other words is not offered, and one under another item is', () => {
  const action = { text: 'Visitor numbers for each branch to be sent to members', owner: 'Head of Libraries', due: null, item: 0, line: 310 };
  expect(texts(promisesIn(pack([], { minutes: [{ ...minutes, actions: [action] }] })))).toEqual([bus, elm]);
  expect(texts(promisesIn(pack([], { minutes: [{ ...minutes, actions: [{ ...action, item: 1 }] }] })))).toEqual([visits, bus, elm]);
});

test('where words cannot tell whether an action of the same item has it, that is told, and the promise is offered', () => {
  const vague = { ...listed, request: 'It was asked that this be looked at again.' };
  expect(promisesIn(pack([vague])).map(({ text, mayBe }) => [text, mayBe])).toEqual([[visits, 'action 4, “Opening hours”'], [bus, 'action 4, “Opening hours”'], [elm, null]]);
  const points = pack([{ ...listed, request: 'Write to the schools about their visits, class by class.' }], { minutes: [{ ...minutes, items: [minuteItem('1', 'OPENING HOURS', [], { paragraphs: said('Officers noted these points and would take them away.', bus) })] }] });
  expect(promisesIn(points).map(({ mayBe }) => mayBe)).toEqual(['action 4, “Opening hours”', null]);
  // One that has another promise of the item casts no doubt on this.
  expect(promisesIn(pack([listed])).map(({ mayBe }) => mayBe)).toEqual([null, null]);
});

describe('the same pack in two formats', () => {
  const broken = (text: string): string => text.replace('figures of visits', 'figures  of visits').replace('’', "'").replace('last stop', 'last-stop');
  const word: Reading = { ...pack([]), document: 'pack.docx', minutes: [{ ...minutes, items: minutes.items.map((item) => ({ ...item, paragraphs: item.paragraphs.map((one) => ({ ...one, text: broken(one.text), line: one.line + 40 })) })) }] };
  const chosen = (one: Reading, more: { readonly before?: readonly Reading[]; readonly beside?: readonly Reading[] }) => texts(chosenPromises({ reading: one, review: nothingReviewed, committee, existing: existing(emptyLists, committee), meetings: [], ...more }));

  test('offers each promise once, in the first file', () => {
    expect(chosen(pack([]), { beside: [word] })).toEqual([visits, bus, elm]);
    expect(chosen(word, { before: [pack([])], beside: [pack([])] })).toEqual([]);
  });

  test('of another meeting’s minutes is another promise', () => {
    expect(chosen({ ...word, minutes: word.minutes.map((set) => ({ ...set, date: '2026-07-14' })) }, { before: [pack([])] })).toHaveLength(3);
  });

  test('is not offered what the actions of the other file have', () => {
    expect(chosen(pack([]), { beside: [pack([listed], { minutes: [] })] })).toEqual([bus, elm]);
  });
});

test('what the committee’s own list has had since is not offered either', () => {
  const lists = importInto(emptyLists, { ...reading([]), actions: [listed] });
  expect(texts(chosenPromises({ reading: pack([]), review: nothingReviewed, committee, existing: existing(lists, committee), meetings: [] }))).toEqual([bus, elm]);
});

test('a promise that is ticked stays ticked, and becomes the action, whatever else is covered', () => {
  const one = pack([listed]);
  const [promise] = promisesIn(one);
  const review = { ...nothingReviewed, promised: new Set([promise?.id ?? '']) };
  expect(reviewedFile(one, review, wholeAgenda).asRead.minutes[0]?.actions.map(({ text }) => text)).toEqual([bus]);
  expect(chosenPromises({ reading: one, review, committee, existing: existing(emptyLists, committee), meetings: [] }).map(({ text, now }) => [text, now])).toEqual([[bus, 'followedUp'], [elm, 'open']]);
});
