import { countOf, HOUR_WORDS } from './numberWords';
import type { PrintedTime } from './times';

/** Hours as people say them: "half past seven o'clock in the evening", "7 for 7.30 pm", which is when people come and when it begins. */
export function findWordedTimes(text: string): readonly PrintedTime[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(WORDED)].map((match) => ({ time: read(match.groups ?? {}), printed: match[0].trim(), from: match.index, to: match.index + match[0].length }));
}

const ANY = /\bfor\s{1,3}\d|\b(?:past|to)\s|clock\b|\d\s{1,3}(?:in\sthe|at\snight)\b|\b[ap]\.?\s?m\b|noon|midday/i;

const FIGURES = '(?<![\\d.:/£])\\d{1,2}';
const AM_PM = '[ap]\\.?\\s?m\\b\\.?';
const HOUR = `(?:${FIGURES}|\\b(?:${HOUR_WORDS})\\b)`;
const CLOCK = "\\s{0,3}o\\s?['’]\\s?clock\\b|\\s{1,3}of\\s{1,3}the\\s{1,3}clock\\b";
const PART = `\\s{0,3}${AM_PM}|\\s{1,3}(?:in\\s{1,3}the\\s{1,3})?(?:forenoon|morning|afternoon|evening)\\b|\\s{1,3}at\\s{1,3}night\\b`;

const WORDED = new RegExp(
  [
    `${FIGURES}(?:[.:]\\d{2})?\\s{0,3}(?:${AM_PM})?\\s{1,3}for\\s{1,3}(?<begins>\\d{1,2})(?:[.:](?<beginsMinute>\\d{2}))?(?<beginsPart>\\s{0,3}${AM_PM})`,
    `\\b(?<fraction>half|quarter|(?:five|ten|twenty|twenty-five)(?:\\s{1,3}minutes)?)[\\s-]{1,3}(?<side>past|to)\\s{1,3}(?<beside>${HOUR})(?:${CLOCK})?(?<besidePart>${PART})?`,
    `\\btwelve\\s{1,3}(?<noon>noon|midday)\\b`,
    `(?<hour>${HOUR})(?:${CLOCK})(?:\\s{1,3}(?<clockNoon>noon|midday)\\b|(?<part>${PART}))?`,
    `\\b(?<said>${HOUR_WORDS})(?:[\\s-](?<saidMinute>fifteen|thirty|forty-five))?(?<saidPart>\\s{1,3}[ap](?:\\.\\s?m\\.|m\\b))`,
    `(?<exact>${FIGURES})[.:](?<exactMinute>\\d{2})(?<exactPart>\\s{1,3}(?:in\\s{1,3}the\\s{1,3}(?:morning|afternoon|evening)|at\\s{1,3}night)\\b)`,
  ].join('|'),
  'gi',
);

type Groups = Record<string, string | undefined>;

function read({ begins, beginsMinute, beginsPart, fraction, side, beside, besidePart, noon, clockNoon, hour, part, said, saidMinute, saidPart, exact, exactMinute, exactPart }: Groups): string | null {
  if (noon !== undefined || clockNoon !== undefined) return '12:00';
  if (begins !== undefined) return inPart(60 * Number(begins) + Number(beginsMinute ?? 0), beginsPart);
  if (fraction !== undefined) return inPart(60 * hourOf(beside) + minutesIn(fraction) * (/to/i.test(side ?? '') ? -1 : 1), besidePart);
  if (said !== undefined) return inPart(60 * hourOf(said) + countOf(saidMinute ?? ''), saidPart);
  if (exact !== undefined) return inPart(60 * Number(exact) + Number(exactMinute), exactPart);
  return inPart(60 * hourOf(hour), part);
}

const minutesIn = (fraction: string): number => (/half/i.test(fraction) ? 30 : /quarter/i.test(fraction) ? 15 : countOf(fraction.replace(/\s+minutes$/i, '')));

const hourOf = (words: string | undefined): number => (/^\d/.test(words ?? '') ? Number(words) : countOf(words ?? ''));

const HALF_A_DAY = 12 * 60;

/** The minute of the day, in the half that is said; null where none is, or there is no such hour. */
function inPart(minutes: number, part: string | undefined): string | null {
  if (part === undefined || minutes < 0 || minutes >= 2 * HALF_A_DAY) return null;
  const isLate = /p\.?\s?m|afternoon|evening|night/i.test(part);
  const ofDay = minutes >= HALF_A_DAY + 60 ? minutes : (minutes % HALF_A_DAY) + (isLate ? HALF_A_DAY : 0);
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
