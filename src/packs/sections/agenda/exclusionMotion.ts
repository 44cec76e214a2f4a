import { squash } from '../../lines';
import type { ItemDraft } from './agendaEntries';
import { legalBasis } from './exempt';
import { partOfHeading } from './partHeading';
import type { ItemRead } from './readItem';
import { wordsOf } from './readItem';

/** A motion that the press and public leave, in the words of any council. */
export interface Motion {
  /** `following`: everything after it; `doubtful`: the same, asked and not moved; `none`: only the items it names, if any. */
  readonly reach: 'following' | 'doubtful' | 'none';
  readonly items: readonly string[];
  /** Items of which only an appendix is named. */
  readonly appendicesOf: readonly string[];
  /** "For the following item": what stands below that one may be public. */
  readonly isForOne: boolean;
  /** The item that the motion stands in is itself taken in private. */
  readonly closesOwn: boolean;
  readonly basis: string | null;
  /** What the motion's own table or list says for single items. */
  readonly basisOf: ReadonlyMap<string, string>;
  readonly line: number;
}

/** `share`: how much of the agenda stands above the item, from 0 to 1. */
export function motionOf(entry: ItemDraft, own: ItemRead | undefined, share: number): Motion | null {
  const words = wordsOf(entry).slice(0, LONGEST);
  const title = own?.item.title ?? entry.title;
  const isAbout = TITLED.test(entry.title.slice(0, LONGEST)) || TITLED.test(title) || partOfHeading(title.replace(/\.$/, '')) === 'non-public';
  if (!isAbout && !(MOVED.test(words) && GROUNDS.test(words))) return null;
  const basisOf = basisByItem(entry);
  const items = [...new Set([...itemsNamed(words.replace(OF_APPENDIX, ' ')), ...basisOf.keys()])];
  const appendicesOf = [...words.matchAll(OF_APPENDIX)].flatMap(([named]) => itemsNamed(named)).filter((item) => !items.includes(item));
  const saysFollowing = /\b(?:following|remaining|remainder|subsequent|below|the\srest\sof|next\sitem)\b/i.test(words);
  // "That the following resolution be passed" says nothing about items.
  const namesFollowing = /\b(?:following|remaining|subsequent|next)\s(?:exempt\s|confidential\s|agenda\s|private\s)*(?:items?|business|reports?|matters?|papers?)\b/i.test(words);
  const saysThis = /\bthis\s(?:agenda\s)?(?:item|report|matter|paper|part\sof\sthe\smeeting)\b/i.test(words);
  const asks = ASKS.test(words) && !namesFollowing;
  return {
    reach: reachOf({ isNamed: items.length > 0 || (appendicesOf.length > 0 && !namesFollowing), asks, isLate: share >= 0.5, isOwnAlone: saysThis && !saysFollowing && !isAbout }),
    items,
    appendicesOf,
    isForOne: ONE.test(words) && !SEVERAL.test(words),
    closesOwn: !isAbout && items.length === 0 && !asks && !saysFollowing,
    basis: legalBasis(words),
    basisOf,
    line: entry.line.number,
  };
}

const LONGEST = 6000;

const KINDS = '(?:exempt\\s|confidential\\s|agenda\\s|private\\s)*';
const ONE = new RegExp(`\\b(?:following|next)\\s${KINDS}(?:item|report|matter|paper)\\b(?!\\s?\\(s\\))`, 'i');
const SEVERAL = new RegExp(`\\b(?:(?:following|next|remaining|subsequent)\\s${KINDS}(?:items|reports|matters|papers|business)|remainder|rest\\sof\\sthe\\smeeting|items?\\s?\\(s\\))`, 'i');

/** "Appendix 7 of agenda item 6", "the appendices to item 4". */
const OF_APPENDIX = /\bappend(?:ix|ices)\b(?:\s(?:no\.?\s|nos\.?\s)?(?:\d{1,2}|[A-Z])\b(?:\s?(?:,|and|&|to|-|–)\s?(?:\d{1,2}|[A-Z])\b){0,10})?\s(?:of|to|in|at|for|under)\s(?:the\s(?:report\s(?:of|to|in|at|for|under|on)\s)?)?(?:agenda\s)?items?\s(?:nos?\.?\s)?\d{1,3}[a-z]?(?![\d/])/gi;

/** Asked for near the end of an agenda, it is asked for what stands below; at its head, for whatever may turn up. */
const reachOf = ({ isNamed, asks, isLate, isOwnAlone }: { readonly isNamed: boolean; readonly asks: boolean; readonly isLate: boolean; readonly isOwnAlone: boolean }): Motion['reach'] =>
  isNamed || isOwnAlone ? 'none' : asks ? (isLate ? 'doubtful' : 'none') : 'following';

const PEOPLE = '(?:public|press|media|reporters)';
const CLOSED_DOORS = '(?:private|closed\\ssession|closed\\smeeting|camera|committee\\b(?=\\s?[.)]|$)|confidential\\ssession|exempt\\ssession|part\\s(?:2|ii|two|b)\\b)';

const TITLED = new RegExp(
  [
    `\\bexclu(?:sion|de|ding)\\b.{0,60}\\b${PEOPLE}\\b`,
    `\\b${PEOPLE}\\b.{0,60}\\b(?:exclu(?:sion|ded|de)|to\\swithdraw|to\\sleave)\\b`,
    '(?<!non-)\\bexempt\\s(?:business|information|items)\\b',
    `\\b(?:mov(?:e|es|ing)|go(?:es|ing)?|enter(?:s|ing)?|resolv\\w{1,3})\\s(?:in)?to\\s(?:a\\s)?${CLOSED_DOORS}`,
    '\\badmission\\sto\\smeetings\\)?\\sact\\b',
    // Welsh: the exclusion of the press and the public.
    "\\b(?:eithrio|gwahardd|cau)['’]?r?\\b.{0,30}\\b(?:cyhoedd|wasg)\\b",
  ].join('|'),
  'i',
);

const MOVED = new RegExp(
  [
    `\\b${PEOPLE}\\b.{0,120}\\b(?:be|are|is)\\s(?:now\\s|hereby\\s|temporarily\\s|formally\\s){0,2}(?:excluded|asked\\sto\\s(?:leave|withdraw)|requested\\sto\\s(?:leave|withdraw)|required\\sto\\s(?:leave|withdraw)|instructed\\sto\\s(?:leave|withdraw))`,
    `\\b(?:exclude|excluding|exclusion\\sof)\\b.{0,60}\\b${PEOPLE}\\b`,
    `\\b${PEOPLE}\\b.{0,80}\\b(?:withdraws?|leaves?|exclu(?:ded|sion))\\b`,
    `\\babsence\\sof\\s(?:the\\s)?(?:press|public)\\b`,
    "\\b(?:eithrio|gwahardd|cau(?:\\sallan)?)\\s?(?:['’]r|y|yr)?\\s.{0,30}\\b(?:cyhoedd|wasg)\\b",
    `\\b(?:mov(?:e|es|ing)|go(?:es|ing)?|enter(?:s|ing)?|continue|meets?)\\s(?:in)?(?:to\\s)?(?:in\\s)?(?:a\\s)?${CLOSED_DOORS}`,
    `\\b(?:following|remaining|remainder)\\b.{0,80}\\b(?:considered|taken|held|discussed|transacted)\\sin\\s(?:a\\s)?${CLOSED_DOORS}`,
  ].join('|'),
  'i',
);

/** What a motion rests on, without which words about the public are advice: LGA 1972 s.100A, LG(S)A 1973 Sch.7A, the 1960 Act. */
const GROUNDS = /100\s?\(?a|schedule\s(?:12|7)\s?a|section\s50\s?a|\bmotion\b|\bresol(?:ve|ved|ution)\b|\bexempt\b|\bconfidential|admission\sto\smeetings|\bprejudic|\bprivate\b|\bclosed\b/i;

const ASKS = /\b(?:possible\sexclusion|to\sidentify|whether|if\s(?:any|necessary|required|appropriate|needed)|should\sit\sbe|in\sthe\sevent|any\sof\sthe|any\sitems?|no\s(?:exempt|confidential|such)\s(?:items|business)|(?:may|might)\s(?:need|be\sasked|be\sexcluded|wish))\b/i;

/** "15-20 <tab> 3", "Item 21: paragraphs 3 and 5": rows in which a motion gives each item its paragraph. */
function basisByItem(entry: ItemDraft): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of entry.body) {
    const row = /^(?:(?:agenda\s)?items?\s?(?:nos?\.?|\(s\))?\s?)?(\d{1,3}[a-z]?(?:\s?(?:,|&|and|to|-|–)\s?\d{1,3}[a-z]?){0,12})(?:\s*[\t|:–-]\s*|\s{2,}|,\s|\s(?=para))((?:exempt\s)?(?:para(?:graph)?s?\.?\s?(?:\(s\)\s?)?(?:nos?\.?\s)?)?\d{1,2}(?:\s?(?:,|&|and)\s?\d{1,2}){0,6})(\s.{0,120})?$/i.exec(line.text);
    if (!row) continue;
    const figures = row[2]?.replace(/^\D+/, '') ?? '';
    const basis = `paragraph${/\D/.test(figures) ? 's' : ''} ${figures}${/schedule/i.test(row[3] ?? '') ? (row[3] ?? '') : ''}`;
    for (const number of numbersIn(row[1] ?? '')) found.set(number, squash(basis));
  }
  return found;
}

/** "items 12, 13 and 15 to 17": the numbers of agenda items that a motion names. */
function itemsNamed(words: string): string[] {
  return [...words.matchAll(/\b(?:agenda\s)?items?\s(?:nos?\.?\s|numbers?\s|\(s\)\s?)?(\d{1,3}[a-z]?(?:\s?(?:,|&|and|to|-|–)\s?\d{1,3}[a-z]?){0,20})(?![\d/])/gi)].flatMap((match) => numbersIn(match[1] ?? ''));
}

/** "15-17, 19 and 20a" one by one. */
function numbersIn(list: string): string[] {
  const items: string[] = [];
  for (const piece of list.split(/\s?(?:,|&|and)\s?/i)) {
    const [from = '', to] = piece.split(/\s?(?:to|-|–)\s?/i);
    if (to === undefined) items.push(from.toLowerCase());
    else for (let number = Number(from); number <= Number(to) && items.length < 100; number += 1) items.push(String(number));
  }
  return items;
}
