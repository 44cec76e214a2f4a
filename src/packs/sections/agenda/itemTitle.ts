import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { isDetailLine, reportOfLine } from './itemDetails';
import { isFurniture } from '../markers';

export interface TitleLines {
  /** The lines the title is printed on, first to last. */
  readonly title: readonly string[];
  readonly rest: readonly PackLine[];
}

/** Titles wrap. Which lines below the number still belong to the title, and which are its note and details. */
export function titleLines(first: string, body: readonly PackLine[]): TitleLines {
  const title = first === '' ? [] : [first];
  const between: PackLine[] = [];
  let at = 0;
  let blankBefore = false;
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
    if (previous !== undefined && !goesOn(previous, line.text, blankBefore)) break;
    if (previous === undefined && isDetailLine(line.text)) break;
    title.push(line.text);
    blankBefore = false;
  }
  return { title, rest: [...between, ...body.slice(at)] };
}

const CONNECTOR_AT_END = /(?:\b(?:and|or|of|the|for|to|in|on|at|by|with|from|a|an|its|under|into|between|as|re)|[&,(/–-])$/i;
const CONNECTOR_AT_START = /^(?:and|or|of|for|to\sthe|in|on|at|by|with|from|under|between|&)\b/i;

function goesOn(previous: string, next: string, blankBefore: boolean): boolean {
  const above = withoutColumn(previous);
  if (isDetailLine(above) || /\bpages?\s.{1,12}\)$|\bto\sfollow\)?$|\bminutes?\)$/i.test(above)) return false;
  if (/^[([]\p{Lu}.{12,}\s(?:is|are|must|should|will|may)\s/u.test(next)) return false;
  const bothCapitals = isCapitals(above) && isCapitals(next) && !/^(?:motion|nb|note|resolved|recommend)/i.test(next);
  if (isDetailLine(next) || (!bothCapitals && startsNote(next))) return false;
  const cut = CONNECTOR_AT_END.test(above) || open(above);
  if (isCapitals(above)) {
    return isCapitals(next.replace(/\(?\s?pages?\s[\d\s–-]{1,12}\)?$/i, '')) && (!blankBefore || cut || CONNECTOR_AT_START.test(next)) && !(blankBefore && /^[-–•]/.test(next));
  }
  if (isCapitals(next) && !cut && next.length > 6) return false;
  if (blankBefore) return cut && next.length < 120 && !/[.;:]$/.test(next);
  if (/^[a-z(&]/.test(next)) return !/[.;]$/.test(above) || cut;
  if (cut) return next.length < 160;
  return above.length >= 45 && looksLikeTitle(next);
}

/** "To receive …", "Members are asked …", "Contact: …", a bullet: the beginning of a note. */
function startsNote(text: string): boolean {
  return opensNote(text) || /^[([][A-Z].{12,}\b(?:is|are|must|should|will|may)\b/i.test(text) || /^[A-Z][\w ]{2,30}:\s?/.test(text);
}

/** A note by its words alone: "Contact: …" needs a title above it to be one. */
export function opensNote(text: string): boolean {
  return (
    /^(?:to\s[a-z]|members?\s(?:are|is|to)\b|the\s(?:committee|board|panel|cabinet|council|chair\w*|sub|meeting|report|minutes|public)\b.{0,120}\b(?:is|are|to|will|has|have|asked|requested|invited)\b|please\b|note:|notes?\b|nb\b|motion\b|resolved\b|recommend\w*\b|that\sunder\b|minutes:|decision:|additional\sdocuments)/i.test(text) ||
    /^[-–•·▪*]\s/.test(text) || /^\(?[a-z]\)\s/i.test(text) || reportOfLine(text) !== null
  );
}

const open = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

const withoutColumn = (text: string): string => text.replace(/(?:\s{2,}|\t)[\d\s–-]{1,12}$/, '').trimEnd();

const isCapitals = (text: string): boolean => /[A-Z]{2}/.test(text) && text === text.toUpperCase();

/** Most long words have capitals and nothing ends the sentence: the second line of a title, not a note. */
function looksLikeTitle(text: string): boolean {
  if (text.length > 110 || /[.;:]$/.test(text)) return false;
  const long = squash(text).split(' ').filter((word) => /^[A-Za-z][\w'’-]{3,}/.test(word));
  return long.length > 0 && long.filter((word) => /^[A-Z]/.test(word)).length * 3 >= long.length * 2;
}

/** Verbs with which a note opens on the title's own line: "Petitions To receive any petition …". */
const NOTE_VERB = 'receive|consider|hear|note|approve|agree|confirm|adopt|report|discuss|review|determine|answer|declare|elect|appoint|identify|sign|deal|authorise|ratify|endorse|resolve|allow|invite|disclose|accept|provide|give|make|take|be\\s(?:held|taken|considered|received)|inform|update|enable|respond|scrutinise|comment|move|pass|decide';

/** A title and the note run on behind it. */
export function splitNote(title: string): { readonly title: string; readonly note: string | null } {
  const match = new RegExp(`^(.{3,300}?)(?:[.:]|\\s[–-])?\\s{1,20}((?:To\\s(?:${NOTE_VERB})\\s|Members\\s(?:are|to)\\s(?:asked|invited|reminded|requested|declare)|The\\s(?:Committee|Board|Panel|Cabinet|Council|Chair\\w{0,6})\\s(?:is|are|will|to)\\s).*)$`).exec(title);
  return match?.[1] && match[2] ? { title: match[1], note: match[2] } : { title, note: null };
}
