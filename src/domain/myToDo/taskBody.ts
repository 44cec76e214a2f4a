import { sha256 } from '../sha256';
import type { ToDoTask } from './toDoTask';

/** What leads back, as its link is called; no part of the fingerprint, since each host has an address of its own. */
export const LINK_WORDS = 'Open this action in Members’ Brief';

/** Lines as To Do takes them: https://learn.microsoft.com/graph/api/todotask-update says that only HTML is supported. */
export function taskBody(words: string, link: string | null): string {
  const lines = words.split('\n').map(escaped).join('<br>');
  return link === null ? lines : `${lines}<br><br><a href="${escaped(link)}">${LINK_WORDS}</a>`;
}

/** Of a task's words as people read them: how To Do sets them in HTML is its own affair. */
export const fingerprintOf = (title: string, words: string): string => sha256(`${spaced(title)}\n${withoutLink(spaced(words))}`).slice(0, 16);

export const fingerprintOfTask = ({ title, body, isHtml }: Pick<ToDoTask, 'title' | 'body' | 'isHtml'>): string => fingerprintOf(title, isHtml ? textOf(body) : body);

/** Whether the words that were written into it are still there, untouched. */
export const isAsWritten = (task: ToDoTask): boolean => task.copiedFrom !== null && fingerprintOfTask(task) === task.copiedFrom.fingerprint;

const spaced = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();

const withoutLink = (words: string): string => (words.endsWith(LINK_WORDS) ? words.slice(0, -LINK_WORDS.length).trim() : words);

/** Only ever compared, never shown. */
function textOf(html: string): string {
  const body = html.replace(/<head\b[\s\S]*?<\/head>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return body.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…', pound: '£', middot: '·' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
