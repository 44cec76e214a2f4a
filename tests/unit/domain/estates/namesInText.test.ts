import { doubtWords } from '../../../../src/domain/estates/nameDoubts';
import { namesInText } from '../../../../src/domain/estates/namesInText';
import type { Item } from '../../../../src/lists/index';
import { anEstate as someEstate } from './mapRows';

const anEstate = (key: string, title: string, more: Partial<Item<'estates'>> = {}): Item<'estates'> => someEstate({ key, title, blocks: null, aliases: null, falseFriends: null, ...more });

const estates = [
  anEstate('weir', 'Weir Lane Estate', { blocks: ['Heron House', 'Dipper House', 'Wagtail House', 'Eric Wilkes House', "St John's Court"] }),
  anEstate('basin', 'Basin Row Estate', { blocks: ['Navigation House', 'The Lodge'] }),
  anEstate('hallow', 'Hallow Gardens', { aliases: ['Hallow'], blocks: ['Ada Hallow House'] }),
  anEstate('quarry', 'Quarrymount', { blocks: ['The Lodge'], falseFriends: ['Quarrymount Road depot'] }),
  anEstate('southmark', 'Southmark Estate', { aliases: ['Southmark'] }),
];
const names = namesInText(estates, ['Southmark', 'Hallow and Weir'], doubtWords);
const sure = (text: string): string[] => names(text).flatMap(({ estate, from, to, doubt }) => (doubt === null ? [`${estate}: ${text.slice(from, to)}`] : []));
const doubtful = (text: string): string[] => names(text).flatMap(({ estate, from, to, doubt }) => (doubt === null ? [] : [`${estate}: ${text.slice(from, to)}`]));

describe('a whole name is sure', () => {
  test.each([
    ['The lifts of Heron House, and of St John’s Court.', ['weir: Heron House', 'weir: St John’s Court']],
    ['WEIR LANE ESTATE LIFT AND LOBBY WORKS', ['weir: WEIR LANE ESTATE']],
    ['the lift at Heron\n  House failed', ['weir: Heron\n  House']],
    ['Heron House’s tenants', ['weir: Heron House']],
    ['Quarrymount transfer', ['quarry: Quarrymount']],
    ['Deputy Wilkes spoke of Eric Wilkes House', ['weir: Eric Wilkes House']],
  ])('%s', (text, found) => {
    expect(sure(text)).toEqual(found);
    expect(doubtful(text)).toEqual([]);
  });
});

describe('names that share their last word are each a name', () => {
  test.each([
    ['within Heron, Dipper and Wagtail Houses on the Weir Lane Estate', ['weir: Heron', 'weir: Dipper', 'weir: Wagtail', 'weir: Weir Lane Estate']],
    ['HERON AND ERIC WILKES HOUSES REFURBISHMENT', ['weir: HERON', 'weir: ERIC WILKES']],
    ['in the same way as Weir Lane and Basin Row Estates', ['weir: Weir Lane', 'basin: Basin Row']],
    ['Heron & Dipper Houses', ['weir: Heron', 'weir: Dipper']],
    ['Heron, Unknown Cross, and Dipper houses', ['weir: Heron', 'weir: Dipper']],
  ])('%s', (text, found) => {
    expect(sure(text)).toEqual(found);
  });

  test('what stands before another sentence’s list is none of it', () => {
    expect(sure('Councillor Heron spoke. Dipper and Wagtail Houses need lifts.')).toEqual(['weir: Dipper', 'weir: Wagtail']);
  });

  test('in the singular it is doubtful', () => {
    expect(doubtful('Heron and Dipper House')).toEqual(['weir: Heron']);
    expect(sure('Heron and Dipper House')).toEqual(['weir: Dipper House']);
  });
});

describe('doubtful is', () => {
  test.each([
    ['the name without its last word', 'The Weir Lane Leisure Centre', ['weir: Weir Lane']],
    ['a name with another place’s word behind it', 'Hallow Primary School and Hallow ward', ['hallow: Hallow', 'hallow: Hallow']],
    ['a name behind what may be a forename', 'a letter from Ruth Hallow was read', ['hallow: Hallow']],
    ['a block that two estates have', 'lighting at The Lodge', ['basin: The Lodge', 'quarry: The Lodge']],
    ['another name that an area has too', 'new homes in Southmark', ['southmark: Southmark']],
  ])('%s', (_what, text, found) => {
    expect(doubtful(text)).toEqual(found);
    expect(sure(text)).toEqual([]);
  });

  test('and says why', () => {
    expect(names('Hallow ward')[0]?.doubt).toBe('“Hallow ward” may be another place.');
    expect(names('lighting at The Lodge').map(({ doubt }) => doubt)).toEqual(['Quarrymount has this name too.', 'Basin Row Estate has this name too.']);
  });
});

describe('no mention is', () => {
  test.each([
    ['a person with a title', 'Councillor Hallow and Mrs. Hallow'],
    ['a part of a block’s name', 'Ceri Wilkes and Eric Wilkes'],
    ['a false friend', 'the Quarrymount Road depot'],
    ['a longer word', 'Quarrymounters'],
    ['words that a blank line parts', 'Heron\n\nHouse'],
    ['a word of an estate’s name alone', 'the secure estate; Weir; a row of houses'],
    ['an area alone, where the estate has not its name', 'Hallow and Weir'.replace('Hallow', 'Other')],
  ])('%s', (_what, text) => {
    expect(names(text)).toEqual([]);
  });
});
