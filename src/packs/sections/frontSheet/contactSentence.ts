import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { CAPITAL, LETTER, plainLetters } from '../../printed/letters';
import type { Labelled } from './labels';

const ASKS = /\b(?:contact|ask(?:\sfor)?|(?:direct(?:ed)?|address(?:ed)?|sen[dt]|refer(?:red)?|made)\b[^.:]{0,60}?\bto)\s?:?\s/gi;

/** The post before the name: "the Committee Officer, …", "the Committee Officer: …". */
const POST = new RegExp(`^(?:the\\s)?(?:(?:[${CAPITAL}][${LETTER}&-]*|and|of|&|to\\sthe)\\s){0,6}?(?:Officer|Clerk|Manager|Advis[eo]r|Secretary|Administrator|Co-?ordinator|Services)\\s?[,:–(-]\\s?`);

const WORD = `[${CAPITAL}][${LETTER}'’-]{1,20}`;
const NAME = new RegExp(`^((?:(?:Miss|Mrs?|Ms|Mx|Dr)\\.?\\s)?${WORD}(?:\\s[A-Z]\\.?)?(?:\\s${WORD}){1,2}?)(?=\\s?(?:$|[,(:;|+\\d]|[–-]\\s|\\.(?:\\s|$))|\\s(?:on|at|by|via|of|or|and|in|from|[Tt]el(?:ephone)?|[Ee]-?[Mm]ail|[Pp]hone|[Dd]irect)\\b)`);

/** Words of an office, a team or a building, which two capitals make no person. */
const NO_PERSON = /\b(?:services?|team|officers?|council|committee|support|democratic|governance|unit|section|department|centre|office|clerk|executive|members?|meeting|agenda|public)\b/i;

const isPerson = (name: string | undefined): boolean => name !== undefined && name !== '' && !NO_PERSON.test(name);

/** "… please contact the Committee Officer, Jo Bloggs", "direct any enquiries to Jo Bloggs of Democratic Services": a name in a sentence, which may be broken before it. */
export function namedInSentence(lines: readonly PackLine[]): Labelled | null {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 900 || !/contact|direct|address|ask|sen[dt]|refer|made\b/i.test(line.text)) continue;
    const own = [line, ...upToBlank(lines.slice(at + 1, at + 3))];
    const text = squash(own.map((one) => one.text).join(' '));
    for (const { 0: asks, index } of text.matchAll(ASKS)) {
      // What the sentence asks for stands in it, or right below its end.
      if (index > line.text.length) break;
      const rest = text.slice(index + asks.length).replace(/^the\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u, '');
      const plain = plainLetters(rest);
      const from = isPerson(NAME.exec(plain)?.[1]) ? 0 : (POST.exec(plain)?.[0].length ?? 0);
      const length = NAME.exec(plain.slice(from))?.[1]?.length ?? 0;
      const named = rest.slice(from, from + length);
      if (!isPerson(named)) continue;
      const printed = own.find(({ text: part }) => part.includes(named)) ?? line;
      return { label: 'contact', value: `${named}, ${rest.slice(from + length)}`, line: printed, at: lines.indexOf(printed) };
    }
  }
  return null;
}

function upToBlank(lines: readonly PackLine[]): readonly PackLine[] {
  const end = lines.findIndex(isBlank);
  return end < 0 ? lines : lines.slice(0, end);
}
