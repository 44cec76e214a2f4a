import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import type { PageRange } from '../../printed/pageRanges';
import { pagesOfCell, takeColumnPages, takePages } from '../../printed/pageRanges';
import type { Purpose } from '../../reading';
import type { AgendaColumn } from './agendaEntries';
import { columnsBehind } from './columnsBehind';
import { brokenMark } from './exempt';
import { labelledPresenters, labelledPurpose, purposeOfCell, reportOfLine, splitNames, takeDetails } from './itemDetails';
import { splitNote } from './itemTitle';
import { takePaperMark } from './paperMark';
import { takeOffice } from './presenters';
import { resolutions } from './pageResolutions';

/** What one line, cell or title says about its item. The first to say a thing is believed; pages are put together. */
export interface Fragment {
  readonly pages?: readonly PageRange[];
  readonly toFollow?: boolean;
  readonly purpose?: Purpose | null;
  readonly unclearPurpose?: string | null;
  readonly minutesAllotted?: number | null;
  readonly presenters?: readonly string[];
  readonly exemptMark?: string | null;
  readonly reportOf?: string | null;
  readonly note?: string | null;
  readonly resolution?: string | null;
  /** The line of the sentence that the resolution was taken from, where no word sets it apart. */
  readonly guessedAt?: number;
}

export function first<Value>(fragments: readonly Fragment[], pick: (fragment: Fragment) => Value | null | undefined): Value | null {
  for (const fragment of fragments) {
    const value = pick(fragment);
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

/** Several ranges that touch are one: minutes of two meetings, say, on pages 3 to 8 and 9 to 12. */
export function joinedPages(fragments: readonly Fragment[]): PageRange | null | 'unclear' {
  const ranges = fragments.flatMap((fragment) => fragment.pages ?? []).sort((a, b) => a.from - b.from);
  const [start, ...others] = ranges;
  if (!start) return null;
  let joined = start;
  for (const range of others) {
    if (range.from > joined.to + 1) return 'unclear';
    joined = { from: joined.from, to: Math.max(joined.to, range.to) };
  }
  return ranges.some((range) => range.to < range.from) ? 'unclear' : joined;
}

export interface TitleRead {
  readonly title: string;
  readonly starred: boolean;
  readonly fragments: readonly Fragment[];
  /** The note that was parted from the title by its words, with no sign between. */
  readonly guessedNote: string | null;
}

export function titleFragments(printed: readonly string[], hasPageColumn: boolean): TitleRead {
  const fragments: Fragment[] = [];
  const words = printed.map((text, index) => {
    const own = columnsBehind(text, { hasPageColumn, isLast: index === printed.length - 1 });
    fragments.push(...own.fragments);
    return own.rest;
  });
  const joined = words.reduce((title, next) => (/\p{L}-$/u.test(title) ? `${title}${next}` : `${title} ${next}`), '').trim();
  const paper = takePaperMark(joined);
  if (paper) fragments.push({ note: paper.mark, toFollow: paper.toFollow });
  const star = takeStar((paper?.rest ?? joined).replace(/\t/g, '  ').replace(HERE, '').trim());
  // "… – report of the Head of Parks, page 25": the page is not of who reports.
  const paged = takePages(star.text);
  if (paged) fragments.push({ pages: [paged.value] });
  const worded = paged ? paged.rest.replace(/[\s,;–-]+$/, '').replace(HERE, '') : star.text;
  const reported = takeReport(worded);
  if (reported) fragments.push({ reportOf: reported.reportOf });
  const details = takeDetails(reported?.rest ?? worded, { isTitle: true });
  const [head = '', ...behind] = details.rest.split('\n');
  const split = splitNote(squash(head));
  // Behind a detail already taken another may stand: "… (Jo Bloggs) (5 minutes) For Decision".
  const office = takeOffice(split.title);
  if (office) fragments.push({ presenters: splitNames(office.presenter) });
  const again = takeDetails(office?.rest ?? split.title, { isTitle: true });
  // Behind the pages that are taken by now it may stand too.
  const later = takePaperMark(squash(again.rest));
  if (later) fragments.push({ note: later.mark, toFollow: later.toFollow });
  fragments.push(details, again, { note: split.note }, ...behind.flatMap((text) => textFragments(squash(text))));
  return { title: tidyTitle(later?.rest ?? again.rest), starred: star.starred, fragments, guessedNote: split.isGuess ? split.note : null };
}

/** That its paper comes with the agenda, behind a title. */
const HERE = /(?:\s{2,}|\s?[([]|\s[–—-]\s|,\s)(?:attached|enclosed|herewith|circulated|copy\s(?:attached|enclosed|herewith))[)\]]?\s*$/i;

/** "Winter Plan – report by the Chief Officer (circulated)", "Minute of 3 May – submitted for approval": what a dash parts from the title. */
function takeReport(text: string): { readonly rest: string; readonly reportOf: string | null } | null {
  const match = /^(.{4,200}?)\s[–—-]\s((?:joint\s|verbal\s|oral\s)?reports?\s(?:by|of|from)\s.{3,160}|submitted\s.{3,120})$/i.exec(text);
  const inBrackets = match ? null : /^(.{4,200}?)\s[([]((?:joint\s|verbal\s|oral\s)?reports?\s(?:by|of|from)\s[^()[\]]{3,160})[)\]]$/i.exec(text);
  if (inBrackets?.[1] !== undefined) return { rest: inBrackets[1], reportOf: reportOfLine(inBrackets[2] ?? '') };
  return match?.[1] === undefined ? null : { rest: match[1], reportOf: reportOfLine(match[2] ?? '') };
}

/** A star before or behind a title; a pair of them is emphasis that a converter left. */
function takeStar(text: string): { readonly text: string; readonly starred: boolean } {
  const match = /^\*+\s{0,3}([^*]*)$|^([^*]*?)\s{0,3}\*+(\s*\(.{0,60})?$/.exec(text);
  return match ? { text: `${match[1] ?? match[2] ?? ''}${match[3] ?? ''}`.trim(), starred: true } : { text: text.replace(/\*/g, ''), starred: false };
}

const tidyTitle = (text: string): string => squash(text).replace(/^[\s–:.-]+|[\s–:;,-]+$/g, '').replace(/(?<!\b[A-Za-z])\.$/, '').trim();

/** The lines below a title, sentence by sentence as they are printed. */
export function bodyFragments(body: readonly PackLine[], { hasPageColumn }: { readonly hasPageColumn: boolean }): Fragment[] {
  const fragments: Fragment[] = [];
  const texts = body.map(({ text }) => text);
  for (let at = 0; at < body.length; at += 1) {
    const line = body[at];
    if (!line || isBlank(line)) continue;
    if (/^(?:additional\sdocuments|minutes|decisions?|dogfennau\sychwanegol|cofnodion|penderfyniad(?:au)?)\s{0,2}:$/i.test(line.text)) {
      fragments.push(...resolutions(body.slice(at)));
      return fragments;
    }
    if (/^resolved\b/i.test(line.text)) return [...fragments, ...resolutions(body.slice(at))];
    const broken = brokenMark(texts, at);
    if (broken) {
      fragments.push(...textFragments(broken.before), ...textFragments(broken.mark));
      at = broken.end;
      continue;
    }
    const report = wrappedReport(body, at);
    if (report) at = report.at;
    const text = report?.text ?? line.text;
    // A page column may stand beside the note: figures far behind the last word. Figures alone are of a table in it.
    const column = hasPageColumn && /\p{L}{2}/u.test(text) && /\S(?: {3,}|\t\s*)\d/.test(text) ? takeColumnPages(text, { loose: false }) : null;
    if (column) fragments.push({ pages: [column.value] });
    fragments.push(...textFragments(column?.rest ?? text));
  }
  return fragments;
}

/** "Report of the Executive Director of" goes on in the next line. */
function wrappedReport(body: readonly PackLine[], at: number): { readonly text: string; readonly at: number } | null {
  const text = body[at]?.text ?? '';
  const next = body[at + 1]?.text ?? '';
  if (reportOfLine(text) === null || /[.)]$/.test(text) || next === '' || next.length > 120) return null;
  const isCut = /\b(?:and|of|the|for|to|in|with)$|[,&-]$/i.test(text) || /^(?:[a-z]|and\b|&)/.test(next);
  const isTail = text.length >= 40 && /[.)]$/.test(next) && next.split(' ').length <= 5;
  return isCut || isTail ? { text: `${text} ${next}`, at: at + 1 } : null;
}

function textFragments(text: string): Fragment[] {
  const presenters = labelledPresenters(text);
  if (presenters) return [{ presenters }];
  const purpose = labelledPurpose(text);
  if (purpose) return [{ purpose: purpose.value, unclearPurpose: purpose.unclear }];
  const details = takeDetails(text, { isTitle: false });
  const rest = squash(details.rest).replace(/^[\s–,;:-]+|[\s–,;:-]+$/g, '');
  const reportOf = reportOfLine(rest);
  if (reportOf !== null) return [{ ...details, reportOf }];
  return [/\w/.test(rest) ? { ...details, note: rest } : details];
}

export function columnFragments(columns: Readonly<Partial<Record<AgendaColumn, string>>>): Fragment[] {
  const fragments: Fragment[] = [];
  const { pages, presenter, minutes, purpose, reportOf, exempt } = columns;
  const range = pages ? pagesOfCell(pages) : null;
  if (range) fragments.push({ pages: [range] });
  else if (pages) fragments.push(...textFragments(pages), { toFollow: /\bto\sfollow\b/i.test(pages) });
  if (presenter) fragments.push({ presenters: splitNames(presenter) });
  const allotted = minutes ? (/^(\d{1,3})\s{0,3}(?:min(?:ute)?s?\.?)?$/i.exec(minutes) ?? /\b(\d{1,3})\s{0,3}min(?:ute)?s?\b/i.exec(minutes))?.[1] : undefined;
  if (allotted) fragments.push({ minutesAllotted: Number(allotted) });
  else if (minutes) fragments.push({ note: minutes });
  const named = purpose ? purposeOfCell(purpose) : null;
  if (named) fragments.push({ purpose: named.value, unclearPurpose: named.unclear });
  else if (purpose && /\w/.test(purpose)) fragments.push({ note: purpose });
  if (exempt && !/^(?:no|n|none|open|public|n\/a|\W+)$/i.test(exempt)) fragments.push({ exemptMark: exempt });
  if (reportOf) fragments.push({ reportOf: reportOfLine(reportOf) ?? reportOf });
  return fragments;
}
