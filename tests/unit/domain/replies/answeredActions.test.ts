import { listActions } from '../../../../src/domain/actions/actionList';
import { answeredActions, type Answer } from '../../../../src/domain/replies/answeredActions';
import type { Item } from '../../../../src/lists/index';
import { aPerson } from '../sampleRows';
import { aStoredAction } from '../storedRows';

const people = [aPerson({ key: 'g', post: 'Head of Works', identity: { id: 'g', mail: 'Gareth@council.example', name: 'Gareth' } })];
const listed = (actions: readonly Partial<Item<'actions'>>[]) => listActions(actions.map((columns, nth) => aStoredAction({ key: `a${nth + 1}`, seriesNumber: `housing-000${nth + 1}`, ...columns })), { events: [], people, me: null, today: '2026-11-16', days: new Map() });
const found = (mail: Partial<Answer>, ...actions: readonly Partial<Item<'actions'>>[]) => answeredActions({ subject: '', text: '', sender: null, ...mail }, listed(actions)).map(({ listed: { action }, reasons }) => [action.key, ...reasons]);

describe('an action is offered', () => {
  test.each(['RE: Housing Committee: action 50', 'Action No. 50: heating', 'Actions 4, 7 and 50', 'actions 50 & 51', 'Action point 50', 'ACTION #50'])('that the subject names by its number: %s', (subject) => {
    expect(found({ subject }, { printedNumber: '50' }, { printedNumber: '5' })).toEqual([['a1', 'number']]);
  });
  test('that the text names by its series number', () => {
    expect(found({ text: 'This is about housing-0002.' }, {}, {})).toEqual([['a2', 'number']]);
  });
  test('whose number has letters', () => {
    expect(found({ subject: 'RE: Housing Committee: non-public actions NP 3, NP/4' }, { printedNumber: 'NP/3' }, { printedNumber: 'NP 4' })).toEqual([['a1', 'number'], ['a2', 'number']]);
  });
  test('that its sender owes, as holder of the post or by name', () => {
    expect(found({ sender: 'gareth@COUNCIL.example' }, { responsiblePost: 'Head of works' }, { owner: { id: null, mail: 'gareth@council.example', name: 'G' } }, { responsiblePost: 'Director' })).toEqual([['a1', 'sender'], ['a2', 'sender']]);
  });
  test('whose title the mail speaks of, every telling word of it', () => {
    expect(found({ text: 'The heating of Eastfield Lodge is repaired.' }, { title: 'Heating at Eastfield Lodge' }, { title: 'Heating at Harrier House' })).toEqual([['a1', 'title']]);
  });
  test('first of all where it is named, then where the sender owes it, then where its title is spoken of', () => {
    expect(found({ subject: 'Action 7', text: 'The bin stores were cleaned.', sender: 'gareth@council.example' }, { title: 'Lock bin stores' }, { title: 'Bin stores' }, { responsiblePost: 'Head of Works' }, { printedNumber: '7' })).toEqual([['a4', 'number'], ['a3', 'sender'], ['a2', 'title']]);
  });
});

describe('an action is not offered', () => {
  test('for a number that is none of an action', () => {
    expect(found({ text: '£50 was paid to 50 households on 5 May; see page 50.' }, { printedNumber: '50' }, { printedNumber: '5' })).toEqual([]);
  });
  test('for one word of its title', () => {
    expect(found({ text: 'The lifts.' }, { title: 'Lifts' })).toEqual([]);
  });
  test('once it is over', () => {
    expect(found({ subject: 'Action 50' }, { printedNumber: '50', state: 'closed' })).toEqual([]);
  });
});

test('a mail of 200,000 characters is read to its end', () => {
  expect(found({ text: 'action housing-0001, '.repeat(10_000) + 'actions '.repeat(12_000) + 'a1-'.repeat(10_000) }, ...Array.from({ length: 200 }, () => ({ title: 'Heating at Eastfield Lodge' })))).toEqual([['a1', 'number']]);
});
