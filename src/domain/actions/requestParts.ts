import { splitSentences } from '../sentences';
import type { ActionEvent } from './actionEvents';

/** A part of what was asked for, verbatim, and whether the clerk has found it answered. */
export interface RequestPart {
  readonly text: string;
  readonly isAnswered: boolean;
}

/** What is not answered stays open, however much progress is reported. The last word on a part counts. */
export function requestParts(request: string, events: readonly ActionEvent[]): readonly RequestPart[] {
  const answered = new Map(events.flatMap(({ kind, before }) => (before !== null && (kind === 'partAnswered' || kind === 'partOpen') ? [[before, kind === 'partAnswered'] as const] : [])));
  return splitRequest(request).map((text) => ({ text, isAnswered: answered.get(text) ?? false }));
}

/** By its sentences, its lines, its semicolons, and the letters or numbers of a list inside a sentence. */
function splitRequest(request: string): readonly string[] {
  return request
    .split(/\n+|;\s+/)
    .flatMap(splitSentences)
    .flatMap((sentence) => sentence.split(/(?=\s\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s)/))
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}
