import type { Item } from '../lists/index';
import { fileStem } from './pagesFile';
import { isFileName, nounOf, paperOfFile, saidOf, type PaperName } from './paperNames';
import { agendaEventRow, agendaEventsSince, describeAgendaChange, type AgendaEvent } from './agendaEvents';
import { councilMoment } from './calendar';

type Paper = Item<'documents'>;

/** Since when a change is new to this member. */
export type Since =
  | { readonly kind: 'lastLook'; readonly at: string }
  /** `noLook`: never looked, or it is not known. `wrongClock`: the look is dated in the future, by a device with a wrong clock. */
  | { readonly kind: 'lastDays'; readonly at: string; readonly days: number; readonly why: 'noLook' | 'wrongClock' };

/** `new` is an item that was not on the agenda at the last look. */
export type ChangeMark = 'new' | 'changed';

export interface SeenChange {
  readonly key: string;
  /** The item's key; null where the change is of the meeting, or of a paper for the whole of it. */
  readonly agendaItem: string | null;
  /** An instant; null where nobody has said when: then it counts as new, rather told twice than missed. */
  readonly at: string | null;
  readonly words: string;
  /** What it was and what it is, where the words alone do not say so; either may be unknown. */
  readonly comparison: { readonly before: string | null; readonly after: string | null } | null;
  /** The file that says so. */
  readonly document: string | null;
  /** The name of the file that the words speak of, where they do so otherwise. */
  readonly file: string | null;
  /** What it makes of its item. A new number alone makes nothing of it: one item put in renumbers all that follow. */
  readonly mark: ChangeMark | null;
}

export interface WhatChanged {
  readonly since: Since;
  /** The newest first. */
  readonly all: readonly SeenChange[];
  /** Those of `all` after `since`. */
  readonly recent: readonly SeenChange[];
  /** The items that `recent` makes new or changed, by key. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
}

export interface ChangesKept {
  readonly openEvents: readonly Item<'events'>[];
  readonly circleEvents: readonly Item<'events'>[];
  /** Of every site that this member may read. */
  readonly papers: readonly Paper[];
}

/** What has become different on a meeting's agenda, and in its papers, since it was first published. */
export function whatChanged({ openEvents, circleEvents, papers }: ChangesKept, since: Since): WhatChanged {
  const events = agendaEventsSince(openEvents, circleEvents, null);
  const all = [...events.map((event) => seenEvent(event, papers)), ...newPapers(papers, events)].sort(newestFirst);
  const recent = all.filter(({ at }) => at === null || Date.parse(at) > Date.parse(since.at));
  return { since, all, recent, marks: marksOf(recent) };
}

const DAYS = 14;

/** Since the last look; the last 14 days where there was none, or where it cannot be believed. */
export function sinceLastLook(lookedAt: string | null, { now, today }: { readonly now: Date; readonly today: string }): Since {
  // An hour is what two honest clocks may be apart, and more.
  const isAhead = lookedAt !== null && Date.parse(lookedAt) > now.getTime() + 3_600_000;
  if (lookedAt !== null && !isAhead) return { kind: 'lastLook', at: lookedAt };
  const at = new Date(Date.parse(`${today}T00:00:00Z`) - DAYS * 86_400_000).toISOString();
  return { kind: 'lastDays', at, days: DAYS, why: isAhead ? 'wrongClock' : 'noLook' };
}

function seenEvent(event: AgendaEvent, papers: readonly Paper[]): SeenChange {
  const { key, kind, agendaItem, at, before, after, document } = event;
  const isLong = LONG.has(kind) && (before !== null || after !== null);
  const { words, file } = isLong ? { words: agendaEventRow(event).what, file: null } : eventWords(event, papers);
  return {
    key,
    agendaItem,
    at,
    words,
    comparison: isLong ? { before, after } : null,
    document,
    file,
    mark: kind === 'itemAdded' ? 'new' : kind === 'itemRenumbered' || agendaItem === null ? null : 'changed',
  };
}

function eventWords(event: AgendaEvent, papers: readonly Paper[]): PaperName {
  const { kind, after, document } = event;
  const paper = kind === 'paperReplaced' && after !== null ? paperOfFile(after, papers) : undefined;
  if (paper !== undefined && isFileName(paper.title)) return { words: replacedWords(paper), file: after };
  const inMainPack = document !== null && paperOfFile(document, papers)?.kind === 'main pack';
  if (document === null || inMainPack || !NAMES_FILE.has(kind) || after === null) return { words: describeAgendaChange(event), file: null };
  const other = saidOf(document, papers);
  return { words: describeAgendaChange(event, other.words), file: other.file };
}

/** Of which the words tell in what file the pages are. */
const NAMES_FILE: ReadonlySet<AgendaEvent['kind']> = new Set(['pagesChanged', 'paperArrived']);

const replacedWords = ({ kind }: Paper): string => `The ${nounOf(kind)} was replaced by a later version`;

/** Texts of a length that is better read one below the other. */
const LONG: ReadonlySet<AgendaEvent['kind']> = new Set(['titleChanged', 'detailChanged', 'meetingVenueChanged']);

/** Papers that came after the agenda, each told once however many formats it has; not where an event tells of the same day's paper. */
function newPapers(papers: readonly Paper[], events: readonly AgendaEvent[]): readonly SeenChange[] {
  const byTitle = new Map<string, SeenChange>();
  for (const paper of papers) {
    const words = newPaperWords(paper, papers);
    if (words === null || events.some((event) => tellsOf(event, paper))) continue;
    const { key, agendaItem, publishedAt, title } = paper;
    const identity = `${agendaItem} ${words} ${isFileName(title) ? fileStem(title) : title}`;
    if (!byTitle.has(identity)) byTitle.set(identity, { key, agendaItem, at: publishedAt, words, comparison: null, document: title, file: isFileName(title) ? title : null, mark: agendaItem === null ? null : 'changed' });
  }
  return [...byTitle.values()];
}

/** By its item; where it names none, as files that were imported do, by the file's own name. */
function tellsOf({ kind, agendaItem, at, after, document }: AgendaEvent, paper: Paper): boolean {
  if (dayOf(at) !== dayOf(paper.publishedAt) || (kind !== 'paperReplaced' && kind !== 'paperArrived')) return false;
  if (paper.agendaItem !== null) return agendaItem === paper.agendaItem;
  return kind === 'paperArrived' ? paper.kind === 'to follow' && document === paper.title : paper.replaces !== null && after === paper.title;
}

function newPaperWords(paper: Paper, papers: readonly Paper[]): string | null {
  const { title, kind, state, replaces } = paper;
  if (state !== 'current' || kind === 'reading') return null;
  if (replaces !== null) {
    if (isFileName(title)) return replacedWords(paper);
    const earlier = papers.find(({ key }) => key === replaces);
    return earlier !== undefined && earlier.title !== title ? `“${title}” replaced “${earlier.title}”` : `“${title}” replaced an earlier version`;
  }
  const named = isFileName(title) ? '' : `: “${title}”`;
  if (kind === 'supplement') return `A supplement came${named}`;
  if (kind === 'non-public pack') return isAfterAgenda(paper, papers) ? `The non-public papers came${named}` : null;
  return kind === 'to follow' ? `A paper that was to follow came${named}` : null;
}

const isAfterAgenda = ({ publishedAt }: Paper, papers: readonly Paper[]): boolean =>
  papers.some((main) => main.kind === 'main pack' && main.publishedAt !== null && publishedAt !== null && Date.parse(main.publishedAt) < Date.parse(publishedAt) && dayOf(main.publishedAt) !== dayOf(publishedAt));

const dayOf = (instant: string | null): string | null => (instant === null ? null : (councilMoment(instant)?.date ?? null));

function marksOf(changes: readonly SeenChange[]): ReadonlyMap<string, ChangeMark> {
  const marks = new Map<string, ChangeMark>();
  for (const { agendaItem, mark } of changes) {
    if (agendaItem !== null && mark !== null && marks.get(agendaItem) !== 'new') marks.set(agendaItem, mark);
  }
  return marks;
}

/** Each item once, the one that changed last first; null stands for the meeting itself. */
export const changesByItem = (changes: readonly SeenChange[]): readonly { readonly agendaItem: string | null; readonly changes: readonly SeenChange[] }[] =>
  [...new Set(changes.map(({ agendaItem }) => agendaItem))].map((agendaItem) => ({ agendaItem, changes: changes.filter((change) => change.agendaItem === agendaItem) }));

/** A new number alone: one item put in renumbers all that follow. */
export const isNumberAlone = ({ agendaItem, mark }: SeenChange): boolean => agendaItem !== null && mark === null;

const newestFirst = (a: SeenChange, b: SeenChange): number => timeOf(b) - timeOf(a) || a.key.localeCompare(b.key);

// Whatever has no date stands last.
const timeOf = ({ at }: SeenChange): number => (at === null ? 0 : Date.parse(at));
