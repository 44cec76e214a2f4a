import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { findEmail, findPhone } from '../../printed/addresses';
import type { ContactReading } from '../../reportReading';
import { rowCells } from './coverLabels';
import type { CoverValue } from './coverValues';
import { headingOf } from './headings';
import { isName, splitPerson } from './people';

export interface ContactRead extends ContactReading {
  readonly line: number;
  /** Only an address at the end of the report tells it. */
  readonly isUnlabelled: boolean;
  /** Its label says that they wrote the report. */
  readonly isAuthor: boolean;
}

/** Whom to ask: the block at the end of a report, labelled or not, or the labels of its cover. */
export function readContact(body: readonly PackLine[]): ContactRead | null {
  const written = body.filter((line) => !isBlank(line));
  let heading = written.findLastIndex((line, at) => at > 3 && isContactHeading(line));
  while (heading > 4 && isContactLabel(written[heading - 1])) heading -= 1;
  const mail = written.findLastIndex((line, at) => at > 3 && findEmail(line.text) !== null);
  if (heading < 0 && mail < 0) return null;
  const from = heading >= 0 && (mail < 0 || mail - heading <= 8) ? heading : Math.max(0, mail - 3);
  const block = firstColumn(written.slice(from, Math.max(from, mail) + 8));
  const line = written[from === heading ? from : mail];
  if (!line) return null;
  const email = first(block, (text) => findEmail(text));
  const phone = first(block, (text) => (/^(?:fax|f)\b/i.test(text) ? null : findPhone(text)));
  const person = personIn(from === heading ? block : written.slice(Math.max(0, mail - 3), mail + 1), from !== heading);
  return person === null && email === null && phone === null ? null : { name: person?.name ?? null, post: person?.post ?? null, email, phone, line: line.number, isUnlabelled: from !== heading, isAuthor: block.slice(0, 4).some(({ text }) => /\bauthors?\b/i.test(text)) };
}

/** "Author:   Chief officer:" over two columns: who wrote the report stands in the first, below its label. */
function firstColumn(block: readonly PackLine[]): readonly PackLine[] {
  const at = block.findIndex(({ text }) => /^[^:]{3,40}:(?:\s{3,}|\t)[^:]{3,60}:$/.test(text) && LABEL.test(text));
  const second = block[at]?.raw.lastIndexOf(cellsOf(block[at]?.text ?? '')[1] ?? '') ?? 0;
  if (at < 0 || second <= 0) return block;
  return block.flatMap((line, index) => {
    if (index < at) return [line];
    const start = line.raw.search(/\S/);
    const text = start >= second ? '' : (cellsOf(line.text)[0] ?? '');
    return text === '' ? [] : [{ ...line, raw: text, text }];
  });
}

/** Whom a cover names: "Contact Officer: Ann Lee, Surveyor", with address and number in any of its rows. */
export function contactOf(values: readonly CoverValue[]): ContactRead | null {
  const named = values.filter(({ field }) => field === 'contact').flatMap(({ parts }) => parts);
  // An author with a number or an address is whom to ask.
  const authors = values.filter(({ field, parts }) => field === 'author' && parts.some(({ text }) => findEmail(text) !== null || findPhone(text) !== null));
  const rows = named.length > 0 ? named : authors.flatMap(({ parts }) => parts);
  const [top] = rows;
  if (!top) return null;
  const found = (read: (text: string) => string | null): string | null => rows.map(({ text }) => read(text)).find((text) => text !== null) ?? null;
  const person = rows.map(({ text }) => splitPerson(text)).find(({ name }) => isName(name));
  return { name: person?.name ?? null, post: person?.post ?? null, email: found(findEmail), phone: found(findPhone), line: top.line, isUnlabelled: false, isAuthor: named.length === 0 };
}

const isContactLabel = (line: PackLine | undefined): boolean => line !== undefined && isContactHeading(line);

const isContactHeading = (line: PackLine): boolean => /contact|author|officer/i.test(line.text) && (headingOf(line) === 'contact' || /^(?:(?:further\s)?(?:(?:officer|report)\s)?contact(?:\s(?:officer|details|name|person))?s?(?:\(s\))?|report\sauthor|author)\s?(?::|\t)/i.test(line.text));

function first(block: readonly PackLine[], read: (text: string) => string | null): string | null {
  for (const line of block) {
    const found = read(line.text.slice(0, 1000));
    if (found !== null) return found;
  }
  return null;
}

const LABEL = /^(?:(?:report\s)?author|(?:further\s)?(?:(?:officer|report)\s)?contact(?:\s(?:officer|details|name|person|information))?s?(?:\(s\))?|name|lead\sofficer|officer|for\sfurther\sinformation(?:,?\s(?:please\s)?contact)?)\s?(?::|$)\s?/i;
const OTHER = /^(?:e|t|tel|e-?mail(?:\saddress)?|telephone(?:\s(?:no|number))?|phone|mobile|website|web|appendi\w{2,4}|background|department|directorate|address|fax)\b\s?(?::|\.|$)|^https?:|^www\./i;

/** The name and the post, in one line, in two lines, or beside their labels. */
function personIn(block: readonly PackLine[], isUnlabelled: boolean): { readonly name: string; readonly post: string | null } | null {
  let name: string | null = null;
  let post: string | null = null;
  for (const line of block) {
    if (name !== null && post !== null) break;
    const [head = '', ...others] = rowCells(line);
    const value = LABEL.test(head) && others.length > 0 ? others.join(' ') : [head, ...others].join(' ').replace(LABEL, '');
    if (/^(?:appendi|background|enclosure|annex)/i.test(head)) continue;
    if (/^(?:job\stitle|post|position|role|title|designation)\s?:?$/i.test(head) && others[0]) post = others[0];
    else {
      const words = squash(value.replace(/(?<![\w.+-])[\w.+'-]{1,80}@[\w.-]{3,160}.{0,60}$/, '')).replace(/[\s,;:|(–-]+$/, '').replace(/^(?:name|author)\s?:\s?/i, '');
      if (words === '' || OTHER.test(words) || words.length > 200 || headingOf({ ...line, text: words }) === 'contact' || /^(?:appendix|annex|none|n\/a)\b/i.test(words)) continue;
      const person = splitPerson(words);
      if (name === null && (isName(person.name) || (!isUnlabelled && person.name === words && line !== block[0]) || LABEL.test(head))) [name, post] = [person.name, person.post];
      else if (name !== null && post === null && !/[.;]$/.test(words) && !/\d{3}/.test(words)) post = words;
    }
  }
  return name === null ? null : { name, post };
}
