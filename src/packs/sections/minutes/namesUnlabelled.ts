import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { plainText } from '../../plainText';
import { findDates } from '../../printed/dates';
import { isAgendaHeading, isBodyName, isPresentMarker, isStandingItem } from '../markers';
import { attendanceLabel } from './attendanceLabels';
import { withoutTitles } from './names';
import { peopleIn } from './people';

/** Minutes that list those who came, a name a line, with no word above them: the first line says it for them. */
export function withNamesLabelled(lines: readonly PackLine[]): readonly PackLine[] {
  const at = namesAt(lines);
  return at === null ? lines : lines.map((line, index) => (index === at ? { ...line, text: `${LENT}${bare(line.text)}` } : line));
}

const LENT = 'Present: ';

/** Whether the word was lent to the line, and is not printed on it. */
export const isLentLabel = ({ raw, text }: PackLine): boolean => text.startsWith(LENT) && !/present/i.test(plainText(raw));

/** Lines among which the names stand, and those below them that must tell of business done. */
const HEAD = 16;
const BELOW = 60;
const FEWEST = 3;

function namesAt(lines: readonly PackLine[]): number | null {
  const told = lines.slice(0, HEAD * 3 + BELOW * 2).flatMap((line, at) => (isBlank(line) || line.text.length > 600 ? [] : [at])).slice(0, HEAD + BELOW);
  const textOf = (step: number): string => lines[told[step] ?? -1]?.text ?? '';
  const first = told.findIndex((_at, step) => step < HEAD && [0, 1, 2].every((more) => isPerson(textOf(step + more))));
  if (first < 1) return null;
  let end = first + FEWEST;
  while (isPerson(textOf(end))) end += 1;
  const above = told.slice(0, first).map((_at, step) => textOf(step));
  const below = told.slice(end).map((_at, step) => textOf(end + step));
  const isHeaded = above.some((text) => findDates(text).some(({ iso }) => iso !== null)) && above.some((text) => /\bminutes\b/i.test(text) || isBodyName(text) || /^full\scouncil$/i.test(text));
  // Whoever is summoned is listed as well; then an agenda follows, and nothing was said yet.
  const isSummons = above.some((text) => ADDRESSED.test(text)) || [...above, ...below.slice(0, 4)].some((text) => isAgendaHeading(text));
  const isLabelled = [...above, ...below].some((text) => isPresentMarker(text) || (attendanceLabel(text)?.group ?? null) === 'present');
  const done = below.filter((text) => DONE.test(text)).length;
  const business = below.filter((text) => text.length < 120 && isStandingItem(text)).length;
  return isHeaded && !isSummons && !isLabelled && done >= 2 && business > 0 ? (told[first] ?? null) : null;
}

const ADDRESSED = /\b(?:members(?:hip)?|summon\w*|notice|invited|distribution|circulation|appointed|elected|candidates|contact|agenda)\b|^to\b/i;

const DONE = /\b(?:was|were|had|reported|welcomed|informed|called\sthe\smeeting|resolved|agreed|carried|thanked)\b/i;

const bare = (text: string): string => squash(text).replace(/^[-–—•*·▪]\s*/, '');

/** One person with a title, and nothing else on the line. */
function isPerson(text: string): boolean {
  const name = text.length > 120 ? '' : bare(text);
  if (name === '' || withoutTitles(name) === name || /[:?]$|\.\s\p{Ll}/u.test(name)) return false;
  const read = peopleIn(name);
  return read.kind === 'people' && read.people.length === 1 && read.trailing === null && !DONE.test(name);
}
