import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import { isResolutionStart, resolutionIn } from '../minutes/resolutionWords';

/** What stands below "Decision:", where that is printed, or the resolution within the minutes: once, where a page prints both. A star alone belongs to the next item. */
export function resolutions(lines: readonly PackLine[]): PageResolution[] {
  const printed = lines.map((line) => ({ text: squash(line.text), line: line.number })).filter(({ text }) => text !== '' && text !== '*');
  const texts = printed.map(({ text }) => text);
  const until = (from: number): string[] => {
    const end = texts.findIndex((text, at) => at >= from && NEXT_LABEL.test(text));
    return texts.slice(from, end < 0 ? texts.length : end);
  };
  const decided = texts.findIndex((text) => /^decisions?\s?:$/i.test(text));
  const said = decided < 0 ? [] : until(decided + 1);
  const own = said.length === 1 && NOTHING.test(said[0] ?? '') ? [] : said;
  const at = texts.findIndex((text, index) => index !== decided && isResolutionStart(text));
  const resolution = (own.length > 0 ? own : at < 0 ? [] : until(at)).join('\n');
  if (resolution !== '') return [{ resolution }];
  const minuted = texts.findIndex((text) => /^(?:minutes|cofnodion)\s?:$/i.test(text));
  return minuted < 0 ? [] : withinMinutes(printed.slice(minuted + 1), until(minuted + 1).length);
}

interface PageResolution {
  readonly resolution: string;
  /** The line of the sentence that it was taken from, where no word sets it apart. */
  readonly guessedAt?: number;
}

/** Within what a page prints as an item's minutes: behind a word that is set apart, or else the sentence that plainly says what was decided. */
function withinMinutes(said: readonly { readonly text: string; readonly line: number }[], count: number): PageResolution[] {
  const own = said.slice(0, count);
  for (const isPlain of [false, true]) {
    for (const [at, { text, line }] of own.entries()) {
      const found = resolutionIn(text, isPlain) ?? (isPlain && THAT.test(text) ? { at: 0 } : null);
      if (!found) continue;
      const below = isPlain ? (text.endsWith(':') ? own.slice(at + 1) : []) : own.slice(at + 1);
      return [{ resolution: [text.slice(found.at), ...below.map((one) => one.text)].join('\n'), ...(isPlain && { guessedAt: line }) }];
    }
  }
  return [];
}

/** What is told below "Decision:" where nothing was decided. */
const NOTHING = /^(?:none|nil|dim|n\/a|there\s(?:were|was)\s(?:none|no\b.*)|no\s(?:\w+\s){0,4}(?:declarations?|apologies|interests?|disclosures?|matters?|questions?|items?|business)\b.*|(?:an?\s)?apolog(?:y|ies)\b.*|not\s(?:required|applicable))\.?$/i;

/** The words of a resolution, on a page that lost the one before them. */
const THAT = /^That\s.{3,600}\bbe\s(?:approved|noted|agreed|confirmed|adopted|accepted|endorsed|received|appointed|elected|granted|refused|deferred|supported|delegated|authorised)\b/;

const NEXT_LABEL = /^(?:minutes|decisions?|(?:additional|supporting)\sdocuments)\s?:$/i;
