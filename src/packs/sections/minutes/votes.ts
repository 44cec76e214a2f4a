import { squash } from '../../lines';
import type { VoteReading } from '../../minutesReading';

const FIGURE = '(\\d{1,3}|no|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const after = (word: string): RegExp => new RegExp(`\\b${word}\\w{0,8}\\s?[:=–-]?\\s?\\(?${FIGURE}\\b`, 'i');
const before = (word: string): RegExp => new RegExp(`\\b${FIGURE}\\s(?:votes?\\s|members?\\s|councillors?\\s)?(?:(?:cast\\s|voted\\s|voting\\s)?${word})`, 'i');
// "For: Councillors Ash, Elm and Oak (3)": the names, and their number at the end of the line.
const named = (word: string): RegExp => new RegExp(`^(?:votes?\\s)?${word}\\b[^\\n]{0,400}\\((\\d{1,3})\\)\\W*$`, 'im');
// "30 votes in favour of the motion and 12 in favour of the amendment": the figure of the motion is the vote's.
const OF_MOTION = [new RegExp(`\\b${FIGURE}\\s(?:votes?\\s|members?\\s)?(?:were\\s)?(?:cast\\s|voted\\s|voting\\s)?(?:for|in\\sfavour\\sof)\\sthe\\s(?:substantive\\s|original\\s)?motion\\b`, 'i'), new RegExp(`\\b(?:for|in\\sfavour\\sof)\\sthe\\s(?:substantive\\s|original\\s)?motion\\b[^.;]{0,60}?[\\s(]${FIGURE}\\b`, 'i')] as const;
const FAVOUR = [named('(?:for|in\\sfavour)'), after('(?:for|favour)'), before('(?:for|in\\sfavour)')] as const;
const AGAINST = [named('against'), after('against'), before('against')] as const;
const ABSTAINING = [named('abst\\w{0,8}'), after('abst'), before('abst')] as const;
const MAJORITY = new RegExp(`\\b(?:by\\s)?${FIGURE}\\svotes?\\s(?:in\\sfavour\\s)?to\\s${FIGURE}(?:\\s?,?\\s?(?:with|and)\\s${FIGURE}\\sabst)?`, 'i');

/** A line that only records how members voted. */
export function isVoteLine(printed: string): boolean {
  if (printed.length > 900) return false;
  const text = squash(printed);
  return (
    /^(?:vote|voting|(?:motion|amendment)\s?[–:-]\s?\d{1,3}(?:\svotes?)?)$/i.test(text) ||
    /^\W{0,3}(?:recorded\svote|vot(?:e|es|ing)(?:\srecord(?:ed)?)?\s?[:–-]|(?:votes?\s)?(?:in\sfavour|for|against|abstain\w{0,5}|abstentions?)\s?(?:\(\d{1,3}\)\s?)?[:–-])/i.test(text) ||
    (/^\W{0,2}(?:for|in\sfavour)\b/i.test(text) && /\bagainst\b/i.test(text)) ||
    /^\(?\W?(?:carried|unanimous(?:ly)?|agreed\sunanimously|nem\.?\scon)\W*$/i.test(text)
  );
}

/** The vote that a text records; null where it records none. Figures that are not printed stay null. */
export function voteIn(printed: string, line: number): VoteReading | null {
  if (!/unanim|nem|vot|favour|for\b|against|abst|carried|motion|amendment/i.test(printed)) return null;
  const text = printed.slice(0, 8000).split('\n').map(squash).join('\n').slice(0, 4000);
  const isUnanimous = /\bunanimous(?:ly)?\b|\bnem\.?\scon/i.test(text);
  const majority = MAJORITY.exec(text);
  const [favour, against, abstaining] = [
    figure(firstFigure(isOfBoth(text) ? OF_MOTION : FAVOUR, text) ?? majority?.[1]),
    figure(firstFigure(AGAINST, text) ?? majority?.[2]),
    figure(firstFigure(ABSTAINING, text) ?? majority?.[3]),
  ];
  const isCounted = favour !== null && (against !== null || abstaining !== null || isOfBoth(text));
  if (!isUnanimous && !isCounted && !isVoteLine(text)) return null;
  return { text, for: favour, against, abstaining, isUnanimous, line };
}

const isOfBoth = (text: string): boolean => /\bfavour\sof\sthe\samendment|\bfor\sthe\samendment/i.test(text) && /\b(?:favour\sof|for)\sthe\s(?:substantive\s|original\s)?motion/i.test(text);

function firstFigure(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)?.[1];
    if (match !== undefined) return match;
  }
  return undefined;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function figure(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  if (/^\d/.test(printed)) return Number(printed);
  const at = WORDS.indexOf(printed.toLowerCase());
  return at >= 0 ? at : 0;
}
