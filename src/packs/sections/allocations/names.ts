import { squash } from '../../lines';
import { CAPITAL, LETTER, plainLetters } from '../../printed/letters';

const TITLE = '(?:(?:the\\s)?(?:Rt\\.?\\sHon\\.?|Councillor|Cllr|Cllrs|Alderman|Alderwoman|Ald|Deputy|Mayor|Baroness|Lord|Lady|Dame|Sir|Dr|Prof(?:essor)?|Rev(?:erend)?|Canon|Mr|Mrs|Ms|Miss|Mx)\\.?\\s)';
/** Of a name in plain letters. */
const WORD = `(?:[A-Z]\\.(?:\\s?[A-Z]\\.)?|[A-Z]|(?:Mc|Mac|O['’]|D['’]|de\\s|De\\s|van\\s|Van\\s|von\\s|el-|Al-|al-)?[${CAPITAL}][${LETTER}'’-]+)`;
const NOMINALS = '(?:,?\\s(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP|FRSA))*';
const NAME = new RegExp(`^${TITLE}*${WORD}(?:\\s${WORD}){0,4}${NOMINALS}$`);
const OPENING_TITLE = new RegExp(`^${TITLE}`);
const TITLED = new RegExp(`(?:^|\\s)(${TITLE}+${WORD}(?:\\s${WORD}){0,4}${NOMINALS})$`);

/** A name with its title, or at least a given name and a surname. */
export const isName = (text: string): boolean => NAME.test(plainLetters(text)) && (hasTitle(text) || (text.includes(' ') && !PLACE_WORD.test(text)));

export const hasTitle = (text: string): boolean => OPENING_TITLE.test(text);

/** Words of places and bodies, which no name of a person ends with. */
export const PLACE_WORD = /\b(?:estates?|ward|house|court|street|road|lane|gardens?|park|area|district|north|south|east|west|central|town|village|towers?|close|green|hill|quay|square|terrace|buildings?|centre|school|library|hall|valley|scheme|officer|director|manager|committee|council|board|services?|panel)\b/i;

export interface SplitName {
  readonly before: string;
  readonly name: string;
}

/** "Northgate Cllr Ann Lee": where the name is not parted from what stands before it, its title parts it. */
export function splitAtTitle(text: string): SplitName | null {
  // A title may be part of a place ("Lord Street"), so that the last one that begins a name counts.
  const words = squash(text).split(' ');
  for (let at = Math.max(1, words.length - 7); at < words.length - 1; at += 1) {
    const name = words.slice(at).join(' ');
    if (hasTitle(name) && TITLED.test(plainLetters(name)) && !PLACE_WORD.test(name)) return { before: words.slice(0, at).join(' '), name };
  }
  return null;
}

/** Where not even a title parts them, the rest of the pack does: the longest ending that it knows as a name. */
export function splitAtKnownName(text: string, isKnown: (name: string) => boolean): SplitName | null {
  const words = squash(text).split(' ');
  for (let at = Math.max(1, words.length - 4); at <= words.length - 2; at += 1) {
    const name = words.slice(at).join(' ');
    if (NAME.test(plainLetters(name)) && !PLACE_WORD.test(name) && isKnown(name)) return { before: words.slice(0, at).join(' '), name };
  }
  return null;
}
