import { doubtsOfNames, problemsOfNames, type NamesBeside } from '../../../../src/domain/estates/ownNames';
import { anArea, anEstate } from './mapRows';

const nothing: NamesBeside = { estates: [], areas: [], people: [] };
const beside: NamesBeside = {
  estates: [anEstate({ key: 'basin-row', title: 'Basin Row', blocks: ['Heron Court'], aliases: ['the Basin side'] }), anEstate({ key: 'gone', title: 'Quarrymount', blocks: ['Ashlar House'], state: 'withdrawn' })],
  areas: [anArea({ title: 'Canal Quarter', aliases: 'Canalside\nthe towpath estates' })],
  people: ['Ruth Hallowell', 'Weir'],
};
const doubts = (columns: Parameters<typeof anEstate>[0], others = nothing) => doubtsOfNames(anEstate(columns), others);

describe('a name that says too little', () => {
  test.each(['The Lodge', 'the lodge', 'Garden', 'Park', 'GREEN', 'Tower', 'Heron', 'The Old Mill', 'North Block', 'Block 3', '12'])('“%s” will find too much', (name) => {
    expect(doubts({ blocks: [name] })).toHaveLength(1);
    expect(doubts({ aliases: [name] })).toHaveLength(1);
  });

  test.each(['W', 'WE', 'the W'])('“%s” is very short', (name) => {
    expect(doubts({ aliases: [name] })).toEqual([expect.stringContaining('very short')]);
  });

  test('a single word that is no part of the estate’s own name is to be looked at, and one that is a part is not', () => {
    expect(doubts({ aliases: ['Tanners'] })).toEqual([expect.stringContaining('a single word')]);
    expect(doubts({ aliases: ['Weirside'] })).toEqual([]);
    expect(doubts({ title: 'Sorley Park Estate', aliases: ['Park'] })).toEqual([expect.stringContaining('an ordinary word')]);
  });

  test.each(['Dipper House', 'Heron House', 'Rowan Court', 'Ada Hallowell House', '1-40 Basin Row East Tannery', 'the Lodge sheltered residents'])('“%s” says enough', (name) => {
    expect(doubts({ blocks: [name] })).toEqual([]);
  });
});

describe('a name that somebody else has', () => {
  test.each([
    ['Heron Court', 'a block of Basin Row'],
    ['HERON COURT', 'a block of Basin Row'],
    ['The Basin Side', 'another name of Basin Row'],
    ['Canalside', 'the name of an area'],
    ['the Towpath Estates', 'the name of an area'],
    ['Hallowell', 'the name of Ruth Hallowell'],
    ['Ruth Hallowell', 'the name of Ruth Hallowell'],
  ])('“%s” is %s too', (name, whose) => {
    expect(doubts({ aliases: [name] }, beside)).toEqual(expect.arrayContaining([expect.stringContaining(`is ${whose} too`)]));
  });

  test('is told of the title too, and not of an estate that was withdrawn', () => {
    expect(doubts({ title: 'Heron Court' }, beside)).toEqual([expect.stringContaining('a block of Basin Row too')]);
    expect(doubts({ blocks: ['Ashlar House'] }, beside)).toEqual([]);
  });

  test('a name that ends in no person’s name is not theirs, nor is one of a person of one word', () => {
    expect(doubts({ blocks: ['Hallowell House', 'Weir Tannery'] }, beside)).toEqual([]);
  });
});

test('an alias that is the title, or a name that stands twice, is told', () => {
  expect(doubts({ aliases: ['WEIRSIDE ESTATE'] })).toEqual([expect.stringContaining('is the estate’s name already')]);
  expect(doubts({ blocks: ['Dipper House'], aliases: ['dipper house'] })).toEqual(['“dipper house” stands among its names twice.']);
});

test('of what was there before nothing is asked again', () => {
  const before = anEstate({ blocks: ['The Lodge'], aliases: ['Heron Court', 'the Weirside', 'Weirside', 'Weirside estate'] });
  expect(doubtsOfNames({ ...before, blocks: ['The Lodge', 'Garden'] }, beside, before)).toEqual([expect.stringContaining('“Garden”')]);
});

test('an estate that takes one of its other names for its own has that one twice', () => {
  expect(doubtsOfNames(anEstate({ title: 'Weirbank', aliases: ['Weirbank'] }), nothing, anEstate({ aliases: ['Weirbank'] }))).toEqual([expect.stringContaining('is the estate’s name already')]);
});

describe('what is not saved', () => {
  const problems = (columns: Parameters<typeof anEstate>[0]) => problemsOfNames(anEstate(columns), beside);

  test.each([
    ['an estate without a name', { title: '  ' }, 'Say what the estate is called'],
    ['two of one name', { title: 'basin row' }, 'Another estate is called “Basin Row”'],
    ['a name that also does not mean it', { blocks: ['Dipper House'], falseFriends: ['dipper house'] }, 'cannot be one of its names and not mean it'],
    ['a title that also does not mean it', { falseFriends: ['Weirside Estate'] }, 'cannot be one of its names'],
    ['a name longer than SharePoint keeps', { aliases: ['x'.repeat(256)] }, 'longer than 255'],
  ])('%s', (_what, columns, words) => {
    expect(problems(columns)).toEqual([expect.stringContaining(words)]);
  });

  test('the name of an estate that was withdrawn is free', () => {
    expect(problems({ title: 'Quarrymount' })).toEqual([]);
  });
});
