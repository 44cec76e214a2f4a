import type { Item } from '../../lists/index';
import { formatDate } from '../formats';
import { type ChaserRow, readChaserTable } from './chaserTable';

/** A mail that a person looks at, and sends. */
export interface ChaserMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** The same words without markup, for wherever no form can be opened. */
  readonly text: string;
  /** What was asked is cut where the whole would not fit. */
  readonly isShortened: boolean;
}

/** What Outlook takes for a new message: https://learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins */
export const LARGEST_BODY = 32 * 1024;

/** Null where the stored table cannot be read. */
export function chaserMail(chaser: Item<'chasers'>): ChaserMail | null {
  const rows = readChaserTable(chaser.table);
  if (rows === null) return null;
  const bodies = LENGTHS.map((longest) => ({ longest, html: htmlOf(chaser, rows, longest) }));
  const fitting = bodies.find(({ html }) => bytesOf(html) <= LARGEST_BODY) ?? bodies.at(-1);
  const longest = fitting?.longest ?? 0;
  return {
    to: chaser.officer?.mail ? [chaser.officer.mail] : [],
    subject: chaser.subject,
    html: fitting?.html ?? '',
    text: textOf(chaser, rows),
    isShortened: rows.some(({ request }) => (request?.length ?? 0) > longest),
  };
}

/** Of what was asked, in each row: the whole, or as much as there is room for. */
const LENGTHS: readonly number[] = [30_000, 4_000, 1_500, 600, 250, 100, 30];

export const greetingOf = ({ officer, post }: Item<'chasers'>): string => `Dear ${officer?.name ?? post ?? 'colleague'},`;

export const earlierWords = ({ earlier }: ChaserRow): string => (earlier.length === 0 ? 'First time' : `Asked on ${earlier.map(formatDate).join(', ')}`);

export const CHASER_HEADINGS = ['No', 'What was asked', 'Due', 'Asked before'] as const;

/** Outlook for Windows draws mails as Word does: a table with its own attributes, and every style in its place. */
function htmlOf(chaser: Item<'chasers'>, rows: readonly ChaserRow[], longest: number): string {
  const paragraphs = [greetingOf(chaser), ...chaser.opening.split(/\n{2,}/)].map((words) => `<p style="margin:0 0 12px">${escaped(words).replace(/\n/g, '<br>')}</p>`);
  const headings = CHASER_HEADINGS.map((heading) => `<th align="left" scope="col">${heading}</th>`).join('');
  const cells = (row: ChaserRow): readonly string[] => [escaped(cut(row.number, 40)), askedHtml(row, longest), escaped(cut(row.due, Math.min(2 * longest, 120))), escaped(cut(earlierWords(row), 160))];
  const body = rows.map((row) => `<tr valign="top">${cells(row).map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<div style="font-family:Arial,sans-serif;font-size:11pt;color:#000000">${paragraphs.join('')}<table border="1" cellspacing="0" cellpadding="5" style="border-collapse:collapse;border-color:#767676;font-family:Arial,sans-serif;font-size:11pt"><tr>${headings}</tr>${body}</table><p style="margin:12px 0 0">${escaped(chaser.preparedBy.name)}</p></div>`;
}

function askedHtml({ title, request }: ChaserRow, longest: number): string {
  if (request === null) return 'See the non-public list';
  const words = escaped(cut(request, longest)).replace(/\n/g, '<br>');
  return title === null ? words : `<b>${escaped(cut(title, Math.min(longest, 200)))}</b><br>${words}`;
}

function textOf(chaser: Item<'chasers'>, rows: readonly ChaserRow[]): string {
  const lines = rows.map((row) => [`${row.number}${row.title === null ? '' : `. ${row.title}`}`, row.request ?? 'See the non-public list', `Due: ${row.due}`, `${CHASER_HEADINGS[3]}: ${earlierWords(row)}`].join('\n'));
  return [greetingOf(chaser), chaser.opening, ...lines, chaser.preparedBy.name].join('\n\n');
}

const cut = (text: string, longest: number): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`);

/** Text is never markup: nothing that somebody typed can open a tag, an attribute or an entity. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
