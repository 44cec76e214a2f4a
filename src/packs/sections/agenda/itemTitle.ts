import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isDetailLine, reportOfLine } from './itemDetails';
import { isFurniture } from '../markers';
import { takePaperMark } from './paperMark';

export interface TitleLines {
  /** The lines the title is printed on, first to last. */
  readonly title: readonly string[];
  readonly rest: readonly PackLine[];
  /** A line that only its capitals made one of the title's. */
  readonly byLooks: PackLine | null;
}

/** Titles wrap. Which lines below the number still belong to the title, and which are its note and details. */
export function titleLines(first: string, body: readonly PackLine[]): TitleLines {
  const title = first === '' ? [] : [first];
  const between: PackLine[] = [];
  let at = 0;
  let blankBefore = false;
  let byLooks: PackLine | null = null;
  for (; at < body.length && title.length < 8; at += 1) {
    const line = body[at];
    if (!line || isFurniture(line.text)) continue;
    if (isBlank(line)) {
      blankBefore = true;
      continue;
    }
    const previous = title[title.length - 1];
    // A page column may come between the two halves of a title that plainly is not finished.
    if (previous !== undefined && CONNECTOR_AT_END.test(previous) && /^\d{1,4}(?:\s?[-–]\s?\d{1,4})?$/.test(line.text)) {
      between.push(line);
      continue;
    }
    const goes = previous === undefined ? true : goesOn(previous, line.text, blankBefore);
    if (goes === false) break;
    if (goes === 'byLooks') byLooks ??= line;
    if (previous === undefined && isDetailLine(line.text)) break;
    title.push(line.text);
    blankBefore = false;
  }
  return { title, rest: [...between, ...body.slice(at)], byLooks };
}

const CONNECTOR_AT_END = /(?:\b(?:and|or|of|the|for|to|in|on|at|by|with|from|a|an|its|under|into|between|as|re)|[&,(/–-])$/i;
const CONNECTOR_AT_START = /^(?:and|or|of|for|to\sthe|in|on|at|by|with|from|under|between|&)\b/i;

function goesOn(previous: string, next: string, blankBefore: boolean): boolean | 'byLooks' {
  const above = withoutColumn(previous);
  // "COFNODION     (Pages 3 - 8)" above "MINUTES": the pages stand in a column of their own.
  const beside = above.replace(/(?: {3}|\t)\s{0,120}\([^()]{0,30}\bpages?\s[^()]{1,12}\)$/i, '').trimEnd();
  if (beside !== above && !blankBefore && isCapitals(beside) && isCapitals(next) && !isDetailLine(next)) return true;
  if (takePaperMark(above)) return false;
  if (isDetailLine(above) || /\bpages?\s.{1,12}\)$|\bto\sfollow\)?$|\bminutes?\)$/i.test(above)) return false;
  if (/^[([]\p{Lu}.{3,}?\s(?:is|are|must|should|will|may)\s/u.test(next)) return false;
  // "To resolve to exclude" above "the public and press …": an order goes on, whatever its next words would open elsewhere.
  if (!blankBefore && /^to\s/i.test(above) && /^the\s/.test(next) && !/[.;:]$/.test(above)) return true;
  const bothCapitals = isCapitals(above) && isCapitals(next) && !/^(?:motion|nb|note|resolved|recommend)/i.test(next);
  if (isDetailLine(next) || (!bothCapitals && startsNote(next))) return false;
  const cut = CONNECTOR_AT_END.test(above) || open(above) || (!blankBefore && isBrokenDate(above, next));
  if (isCapitals(above)) {
    return isCapitals(next.replace(/\(?\s?pages?\s[\d\s–-]{1,12}\)?$/i, '')) && (!blankBefore || cut || CONNECTOR_AT_START.test(next)) && !(blankBefore && /^[-–•]/.test(next));
  }
  if (isCapitals(next) && !cut && next.length > 6) return false;
  const beforePages = blankBefore ? '' : (/^(.{1,110}?)\s*[([]pages?\s[\d\s–-]{1,12}[)\]]$/i.exec(next)?.[1] ?? '');
  // Pages in brackets close a title: what stands before them on the line below it is its end.
  if (beforePages !== '') return beforePages.split(' ').length <= 4 || /^[a-z]/.test(next) ? true : 'byLooks';
  if (blankBefore) return cut && next.length < 120 && !/[.;:]$/.test(next);
  if (/^[a-z(&]/.test(next)) return !/[.;]$/.test(above) || cut;
  if (cut) return next.length < 160;
  return above.length >= 45 && looksLikeTitle(next) ? 'byLooks' : false;
}

/** "… held on 12th" above "January 2026", "… 12 November" above "2025", or a year that the margin left alone. */
const isBrokenDate = (above: string, next: string): boolean =>
  (/\b\d{1,2}(?:st|nd|rd|th)?$/i.test(above) && /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{4}\b/i.test(next)) || /^(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?\.?$/.test(next);

/** "To receive …", "Members are asked …", "Contact: …", a bullet: the beginning of a note. */
function startsNote(text: string): boolean {
  return opensNote(text) || /^[([][A-Z].{3,}?\b(?:is|are|must|should|will|may)\b/i.test(text) || /^[A-Z][\w ]{2,30}:\s?/.test(text);
}

/** A note by its words alone: "Contact: …" needs a title above it to be one. */
export function opensNote(text: string): boolean {
  return (
    /^(?:to\s[a-z]|members?\s(?:are|is|to)\b|the\s(?:committee|board|panel|cabinet|council|chair\w*|sub|meeting|report|minutes|public)\b.{0,120}\b(?:is|are|to|will|has|have|asked|requested|invited)\b|please\b|note:|notes?\b|nb\b|motion\b|resolved\b|recommend\w*\b|that\sunder\b|minutes:|decision:|additional\sdocuments|cofnodion:|penderfyniad:|dogfennau\sychwanegol)/i.test(text) ||
    /^[-–•·▪*]\s/.test(text) || /^\(?[a-z]\)\s/i.test(text) || reportOfLine(text) !== null
  );
}

const open = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const withoutColumn = (text: string): string => text.replace(/(?:\s{2,}|\t)[\d\s–-]{1,12}(?:min(?:ute)?s?\.?)?$/i, '').trimEnd();

const isCapitals = (text: string): boolean => /[A-Z]{2}/.test(text) && text === text.toUpperCase();

/** Most long words have capitals and nothing ends the sentence: the second line of a title, not a note. */
function looksLikeTitle(text: string): boolean {
  if (text.length > 110 || /[.;:]$/.test(text)) return false;
  const long = squash(text).split(' ').filter((word) => /^[A-Za-z][\w'’-]{3,}/.test(word));
  return long.length > 0 && long.filter((word) => /^[A-Z]/.test(word)).length * 3 >= long.length * 2;
}

/** Verbs with which a note opens on the title's own line: "Petitions To receive any petition …". */
const NOTE_VERB = 'receive|consider|hear|note|approve|agree|confirm|adopt|report|discuss|review|determine|answer|declare|elect|appoint|identify|sign|deal|authorise|ratify|endorse|resolve|allow|invite|disclose|accept|provide|give|make|take|be\\s(?:held|taken|considered|received)|inform|update|enable|respond|scrutinise|comment|move|pass|decide';

const NOTE = `(?:To\\s(?:${NOTE_VERB})\\s|(?:Any\\s)?(?:Members?|Councillors?)\\s(?:(?:are|is|to)\\s(?:asked|invited|reminded|requested|required|declare)|should\\s|must\\s)|The\\s(?:(?:Sub-)?Committee|Board|Panel|Cabinet|Council|Authority|Executive|Commission|Forum|Chair\\w{0,6})\\s(?:is|are|will|to)\\s|(?:Any\\s)?Items?\\swhich\\s|(?:Verbal|Oral)\\s(?:update|report)\\sfrom\\s|Consider(?:,|\\sthe|\\swhether)\\s)`;
const NOTE_BEHIND = new RegExp(`^(.{3,300}?)([.:]|\\s[–-])?\\s{1,20}(${NOTE}.*)$`);
/** "Fire drill – the chair to tell the public …": behind a dash a small letter opens a note too, where it is long. A short one is of the title. */
const NOTE_BEHIND_DASH = new RegExp(`^(.{3,300}?)(\\s[–—-])\\s{1,20}(?=.{60})(${NOTE}.*)$`, 'i');
/** "Public question time (an opportunity for members of the public to ask questions.)". */
const SENTENCE_IN_BRACKETS = /^(.{3,200}?)()\s(\([a-z][^()]{20,300}\.\))$/;

/** A title and the note run on behind it. */
export function splitNote(title: string): { readonly title: string; readonly note: string | null; readonly isGuess: boolean } {
  const match = NOTE_BEHIND.exec(title) ?? NOTE_BEHIND_DASH.exec(title) ?? SENTENCE_IN_BRACKETS.exec(title);
  return match?.[1] && match[3] ? { title: match[1], note: match[3], isGuess: match[2] === undefined } : { title, note: null, isGuess: false };
}
