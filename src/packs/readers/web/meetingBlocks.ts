import type { Block } from './blocks';
import { escapeText, GAP, unescapeText } from './blocks';
import { openHtml } from './htmlBlocks';
import type { XmlElement } from './meetingXml';
import { findAll, isTrue, textIn } from './meetingXml';

/** A meeting of the web service as the page of the same meeting prints it: front sheet, agenda, and under each item its decision and its minutes. */
export function meetingBlocks(meeting: XmlElement): Block[] {
  const items = findAll(meeting, 'agendaitem');
  return [...frontSheet(meeting), ...(items.length === 0 ? [] : [...line('## Agenda'), ...items.flatMap(itemBlocks)])];
}

/** The service says of a meeting that it is off in its state; some say it only in the title. */
export const isCancelled = (meeting: XmlElement): boolean => /\b(?:cancelled|canceled|abandoned|postponed)\b/i.test([textIn(meeting, 'meetingstatus', 'status'), committeeOf(meeting)].join(' '));

export const committeeOf = (meeting: XmlElement): string | null => plain(textIn(meeting, 'committeetitle', 'committeename', 'committee', 'meetingtitle'));

export const dateOf = (meeting: XmlElement): string | null => plain(textIn(meeting, 'meetingdate', 'date'));

function frontSheet(meeting: XmlElement): Block[] {
  const labelled: readonly (readonly [label: string, value: string | null])[] = [
    ['Status', isCancelled(meeting) ? plain(textIn(meeting, 'meetingstatus', 'status')) : null],
    ['Date', dateOf(meeting)],
    ['Time', plain(textIn(meeting, 'meetingtime', 'time'))],
    ['Venue', plain(textIn(meeting, 'meetinglocation', 'meetingvenue', 'location', 'venue'))],
    ['Contact', contactOf(meeting)],
  ];
  const committee = committeeOf(meeting);
  return [...(committee === null ? [] : line(`# ${escapeText(committee)}`)), ...labelled.flatMap(([label, value]) => (value === null ? [] : line(`${label}: ${escapeText(value)}`))), ...members(meeting)];
}

function contactOf(meeting: XmlElement): string | null {
  const said = [textIn(meeting, 'contactname', 'contact'), textIn(meeting, 'contactphone', 'contacttelephone'), textIn(meeting, 'contactemail')].flatMap((text) => plain(text) ?? []);
  return said.length === 0 ? null : said.join(', ');
}

/** Those whom the service lists as members of the body; officers and guests are listed too. */
function members(meeting: XmlElement): Block[] {
  const listed = findAll(meeting, 'attendee').flatMap(({ attributes: { name, membertype, roledescription } }) => {
    // Some services leave the kind out, and the office alone tells a member from an officer.
    const kind = membertype ?? roledescription ?? '';
    const isMember = (membertype === undefined ? /\b(?:member|councillor|chair\w{0,6}|convener|leader|mayor|vice|deputy|substitute|co-?opt\w{0,4})\b/i : /\bmember\b/i).test(kind) && !/\b(?:officer|guest|observer|press|public|non-|head\sof|director)/i.test(kind);
    const own = plain(name ?? null);
    if (!isMember || own === null) return [];
    const role = /chair|leader|mayor|deputy|vice/i.test(roledescription ?? '') ? ` (${(roledescription ?? '').trim()})` : '';
    return [text(escapeText(`${own}${role}`))];
  });
  return listed.length === 0 ? [] : [...line('Members:'), ...listed, GAP];
}

function itemBlocks(item: XmlElement): Block[] {
  const title = plain(textIn(item, 'agendaitemtitle', 'title'));
  if (title === null) return [];
  // `agendaitemnumber` counts the rows of the database; what the agenda prints is the display number, and a heading has none.
  const number = plain(textIn(item, 'fulldisplaynumberformat', 'displaynumber', 'minutesitemnumber'));
  const isHeading = number === null;
  const agendaText = textIn(item, 'agendatext');
  // The item's own words on why it is closed say more than the mark.
  const restricted = isTrue(item, 'isrestricted') && !isHeading && !/schedule\s12a|100a|\bexempt\b/i.test(agendaText ?? '') ? ' (Exempt)' : '';
  const heading = isHeading ? `## ${escapeText(title)}` : `${escapeText(number)}${/[.):]$/.test(number) ? '' : '.'} ${escapeText(title)}${restricted}`;
  const papers = findAll(item, 'linkeddoc').flatMap((paper) => (isTrue(paper, 'isrestricted') ? [] : (plain(textIn(paper, 'title')) ?? [])));
  return [
    ...line(heading),
    ...wordHtml(agendaText),
    ...(papers.length === 0 ? [] : line(escapeText(`Additional documents: ${papers.join('; ')}`))),
    ...below('Decision:', wordHtml(textIn(item, 'decisionnonemptyhtmlbody', 'decisionhtmlbody', 'decisiontext'))),
    ...below('Minutes:', wordHtml(textIn(item, 'minutesnonemptyhtmlbody', 'minuteshtmlbody', 'minutestext'))),
  ];
}

const below = (heading: string, blocks: readonly Block[]): Block[] => (blocks.length === 0 ? [] : [...line(heading), ...blocks, GAP]);

/** Texts are Word's HTML, escaped; some are escaped once more. */
function wordHtml(html: string | null): Block[] {
  if (html === null) return [];
  const reader = openHtml();
  const once = /<\w/.test(html) || !/&lt;\/?\w/i.test(html) ? html : html.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>').replace(/&quot;/gi, '"').replace(/&amp;/gi, '&');
  reader.write(once);
  return [GAP, ...reader.end(), GAP];
}

/** The words of a short field, in which entities may be escaped twice too. */
function plain(value: string | null): string | null {
  const words = wordHtml(value).flatMap((block) => (block.kind === 'line' ? [unescapeText(block.raw.replace(/\*\*/g, ''))] : [])).join(' ').trim();
  return words === '' ? null : words;
}

const text = (raw: string): Block => ({ kind: 'line', raw, page: null, linksTo: null, place: { isInMain: false, isInBanner: false, isInList: false } });
const line = (raw: string): Block[] => [GAP, text(raw), GAP];
