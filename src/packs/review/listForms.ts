import { findDates } from '../printed/dates';
import type { Purpose } from '../reading';
import type { ContactReading, RouteStep } from '../reportReading';
import type { ValueForm } from './valueForms';

const eachLine = (typed: string): readonly string[] => typed.split('\n').map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');

/** Several names, one on a line. */
export const namesForm = (label: string): ValueForm => ({
  label,
  input: 'text',
  hint: 'One name on a line',
  show: (stored) => (Array.isArray(stored) ? stored.map(String).join('\n') : ''),
  read: (typed) => ({ kind: 'value', value: eachLine(typed) }),
});

/** The bodies that a report goes through, one on a line, each with its date behind a comma. */
export const routeForm = (label: string): ValueForm => ({
  label,
  input: 'text',
  hint: 'One body on a line, its date after a comma: Finance Committee, 10 November 2026',
  show: (stored) => (Array.isArray(stored) ? stored.map(({ body, dated }: RouteStep) => (dated === null || body.includes(dated) ? body : `${body}, ${dated}`)).join('\n') : ''),
  read: (typed) => ({ kind: 'value', value: eachLine(typed).map(stepOf) }),
});

function stepOf(text: string): Omit<RouteStep, 'line'> {
  const [date] = findDates(text);
  const isLast = date !== undefined && date.to >= text.length - 1 && date.from > 2;
  return { body: isLast ? text.slice(0, date.from).replace(/[\s,(–-]+$/, '') : text, dated: date?.printed ?? null, date: date?.iso ?? null };
}

/** Whom to ask, each part on a line of its own. */
export const contactForm = (label: string): ValueForm => ({
  label,
  input: 'text',
  hint: 'The name, the post, the address and the telephone, each on a line of its own',
  show: (stored) => (isContact(stored) ? PARTS.flatMap(([part, words]) => (stored[part] === null ? [] : [`${words}: ${stored[part]}`])).join('\n') : ''),
  read(typed) {
    const lines = eachLine(typed);
    return { kind: 'value', value: lines.length === 0 ? null : lines.reduce(withPart, { name: null, post: null, email: null, phone: null }) };
  },
});

/** What a report is for, by the words that agendas use. */
export const purposesForm = (label: string): ValueForm => ({
  label,
  input: 'line',
  hint: 'Decision, discussion or information; with commas between',
  show: (stored) => (Array.isArray(stored) ? stored.map(String).join(', ') : ''),
  read(typed) {
    const words = typed.split(',').map((one) => one.trim().toLowerCase().replace(/^for /, '')).filter((one) => one !== '');
    const found = words.flatMap((one) => PURPOSES.find((purpose) => purpose === one) ?? []);
    if (found.length < words.length) return { kind: 'refused', message: `${label}: type decision, discussion or information, with commas between.` };
    return { kind: 'value', value: found.length === 0 ? null : found };
  },
});

const PURPOSES: readonly Purpose[] = ['decision', 'discussion', 'information'];

const PARTS: readonly (readonly [part: keyof ContactReading, words: string])[] = [
  ['name', 'Name'],
  ['post', 'Post'],
  ['email', 'Address'],
  ['phone', 'Telephone'],
];

const isContact = (stored: unknown): stored is ContactReading => typeof stored === 'object' && stored !== null && 'email' in stored && 'phone' in stored;

/** A line says itself what it is, or is told by its looks: a name comes before a post. */
function withPart(sofar: ContactReading, line: string): ContactReading {
  const [, label = '', value = ''] = /^(\w+)\s?:\s(.+)$/.exec(line) ?? [];
  const said = PARTS.find(([, words]) => words.toLowerCase() === label.toLowerCase());
  if (said) return { ...sofar, [said[0]]: value };
  if (line.includes('@')) return { ...sofar, email: line };
  if (/^\+?[\d][\d\s()-]{4,}$/.test(line)) return { ...sofar, phone: line };
  return sofar.name === null ? { ...sofar, name: line } : { ...sofar, post: sofar.post === null ? line : `${sofar.post}, ${line}` };
}
