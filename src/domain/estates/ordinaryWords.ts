/** Words of the language only, in lower case; no names of real places. */
const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((words) => words.split(' ')));

/** Kinds of places, and what tells one from the next: several of them together still name nothing. */
const OF_PLACES = setOf(
  'estate estates block blocks house houses court courts tower towers lodge lodges hall halls villa villas cottage cottages mansion mansions flat flats point heights building buildings wing annexe centre scheme home homes',
  'road street lane close avenue drive walk way row terrace square place crescent gardens garden green park parks grove yard mews hill bank rise reach view gate bridge wharf dock quay basin lock canal',
  'river stream brook lake pond field fields meadow meadows farm orchard wood woods heath moor common valley mill mills church chapel school college library market station depot surgery club',
  'north south east west northern southern eastern western central upper lower old new great little high low long broad main first second third one two three',
  'and of by the a in on at',
);

/** What estates and blocks are called after: a single one of them is said of much else. */
const OF_THINGS = setOf(
  'sea shore island bay forest dale down downs spring springs well wells abbey priory crown castle palace tavern inn arms',
  'oak ash elm beech birch cedar chestnut elder hawthorn hazel holly ivy laurel lime maple pine poplar rowan willow yew rose lily heather daisy bracken fern clover',
  'robin wren swan heron eagle falcon hawk kestrel kite lark linnet martin owl raven rook swift fox deer hare otter badger',
  'red white black blue golden silver king kings queen queens prince duke bishop abbot friar miller baker smith mason weaver potter fisher hunter shepherd',
  'sun star moon summer winter may june april august hope peace unity victory jubilee coronation memorial phoenix',
);

/** A number tells no more than such a word. */
export const isOrdinary = (words: readonly string[]): boolean => words.every((word) => OF_PLACES.has(word) || /^\d+$/.test(word)) || (words.length === 1 && words.every((word) => OF_THINGS.has(word)));
