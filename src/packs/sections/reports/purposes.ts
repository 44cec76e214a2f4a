import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { plainText } from '../../plainText';
import type { Problem, Purpose } from '../../reading';
import { rowCells } from './coverLabels';

export interface PurposesRead {
  /** Null where the report does not say or its ticks were lost. */
  readonly purposes: readonly Purpose[] | null;
  readonly line: number | null;
  readonly problems: readonly Problem[];
}

/** The boxes below "Is this report for:". A box that lost its tick on the way is unknown, not empty. */
export function readPurposeBoxes(body: readonly PackLine[]): PurposesRead {
  const at = body.findIndex((line) => /^(?:is\s)?(?:this|the)\s(?:report|paper|item)\s(?:is\s)?(?:for|to)\b.{0,40}:?\??$/i.test(line.text) || /^(?:report|paper|purpose\sof\s(?:the\s)?report|report\sis|for)\s?(?:for|\(please\stick.{0,40}\))?:$/i.test(line.text));
  const heading = body[at];
  // "Decision ☑  Information ☐" may stand without the question.
  const row = heading ? undefined : body.slice(0, 30).find((line) => boxesIn(line).filter(({ purpose, tick }) => purpose !== null && tick !== null).length > 1);
  if (row) return { purposes: boxesIn(row).flatMap(({ purpose, tick }) => (tick === true && purpose ? [purpose] : [])), line: row.number, problems: [] };
  if (!heading) return { purposes: null, line: null, problems: [] };
  const boxes: { readonly purpose: Purpose | null; readonly tick: boolean | null }[] = [];
  let blanks = 0;
  for (const line of body.slice(at + 1, at + 16)) {
    if (isBlank(line) && !/<input/i.test(line.raw)) {
      blanks += 1;
      if (boxes.length > 0 || blanks > 2) break;
      continue;
    }
    const found = boxesIn(line);
    if (found.length === 0 && boxes.length > 0) break;
    boxes.push(...found);
  }
  const named = boxes.filter(({ purpose }) => purpose !== null);
  if (named.length === 0) return { purposes: null, line: null, problems: [] };
  if (boxes.every(({ tick }) => tick === null)) {
    const message = 'The boxes that say what the report is for have lost their ticks. Look at the printed report and choose its purposes.';
    return { purposes: null, line: heading.number, problems: [{ message, line: heading.number, kind: 'unreadable', value: 'purposes' }] };
  }
  return { purposes: named.flatMap(({ purpose, tick }) => (tick === true && purpose ? [purpose] : [])), line: heading.number, problems: [] };
}

const BOX = /<input\b[^<>]{0,200}>|\[\s?[xX✓✔]?\s?\](?!\()|[☐☑☒✓✔✗✘□■]/g;

function boxesIn(line: PackLine): { readonly purpose: Purpose | null; readonly tick: boolean | null }[] {
  const raw = line.raw.slice(0, 2000);
  const marks = [...raw.matchAll(BOX)];
  if (marks.length === 0) {
    return rowCells(line).flatMap((cell) => {
      const yes = /^(.{3,60}?)\s*[:\t]\s*(yes|no|y|n|x)$/i.exec(cell);
      return /\p{L}{3}/u.test(cell) && cell.split(' ').length <= 8 ? [{ purpose: purposeOf(yes?.[1] ?? cell), tick: yes ? !/^no?$/i.test(yes[2] ?? '') : null }] : [];
    });
  }
  const [opening, closing] = [marks[0], marks[marks.length - 1]];
  const ledByWords = opening && closing ? words(raw.slice(0, opening.index)) !== '' && words(raw.slice(closing.index + closing[0].length)) === '' : false;
  return marks.map((mark, index) => {
    const end = mark.index + mark[0].length;
    const behind = words(raw.slice(end, marks[index + 1]?.index));
    // The box may stand before or behind its words; before the first box, behind.
    const label = behind !== '' && !ledByWords ? behind : words(raw.slice((marks[index - 1]?.index ?? 0) + (marks[index - 1]?.[0].length ?? 0), mark.index));
    return { purpose: purposeOf(label), tick: /checked|x|✓|✔|☑|☒|■/i.test(mark[0].replace(/type="?checkbox"?|<input/gi, '')) };
  });
}

const words = (raw: string): string => squash(plainText(raw));

export function purposeOf(text: string): Purpose | null {
  const label = text.replace(/^[-–•*\s]+/, '');
  if (/^(?:for\s)?(?:a\s)?(?:key\s|formal\s|executive\s)?(?:decision|approval|endorsement|resolution|agreement)\b/i.test(label)) return 'decision';
  if (/^(?:for\s|to\s)?(?:information|noting|note\b|assurance)/i.test(label)) return 'information';
  return /^(?:for\s)?(?:discussion|consideration|comment|debate|scrutiny)\b/i.test(label) ? 'discussion' : null;
}

/** "For Decision", "Public report: For information.", "Decision": what a cell stamps on the report, and nothing else. */
export function stampedPurposes(text: string): Purpose[] {
  const cell = squash(text).replace(/[.\s]+$/, '');
  if (cell.length > 60) return [];
  return [...new Set(cell.split(/\s?(?:\/|,|;|\band\b|&)\s?/i).map((one) => purposeOf(one)))].flatMap((one) => one ?? []);
}
