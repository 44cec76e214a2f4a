import { commitmentIn } from '../../../domain/promiseRules';
import { splitSentences } from '../../../domain/sentences';
import type { PackLine } from '../../lines';
import { squash } from '../../lines';
import type { MinuteItemReading, MinuteParagraph, MinutedActionReading, ResolutionReading, VoteReading } from '../../minutesReading';
import type { Part, Problem } from '../../reading';
import { findDates } from '../../printed/dates';
import { isSetAsHeading, partOfHeading, partOfLoneWord } from '../agenda/partHeading';
import { isFurniture } from '../markers';
import { actionOwner } from './actionOwner';
import { dueDoubts, dueOf } from './actionDue';
import { amendmentsIn } from './amendments';
import { closingBy, isMarkedExempt, opensClosedPart } from './closing';
import { endTimeIn } from './endTime';
import type { Block } from './itemBody';
import { readBlocks } from './itemBody';
import type { ItemHead } from './itemHeads';
import { isCapitals, unnumberedHeads } from './plainHeads';
import { voteIn } from './votes';

interface ItemsRead {
  readonly items: readonly MinuteItemReading[];
  readonly actions: readonly MinutedActionReading[];
  readonly problems: readonly Problem[];
}

/** The items in order, each with what was said, resolved, voted and asked for. */
export function readItems(lines: readonly PackLine[], heads: readonly ItemHead[], isClosed: boolean): ItemsRead {
  const read = itemsOf(lines, heads, isClosed, false);
  if (read.items.some(({ resolution }) => resolution !== null)) return read;
  // Where no word is set apart, plain sentences hold what was decided.
  const plain = itemsOf(lines, heads, isClosed, true);
  const first = plain.items.findIndex(({ resolution }) => resolution !== null);
  return first < 0 ? read : { ...plain, problems: [...plain.problems, { message: 'These minutes set no resolution apart: sentences that say what was agreed were read as resolutions. Check them.', line: plain.items[first]?.resolutions[0]?.line ?? null, kind: 'uncertain', value: `items[${String(first)}].resolution` }] };
}

function itemsOf(lines: readonly PackLine[], heads: readonly ItemHead[], isClosed: boolean, isPlain: boolean): ItemsRead {
  const items: MinuteItemReading[] = [];
  const actions: MinutedActionReading[] = [];
  const problems: Problem[] = [];
  let part: Part = isClosed ? 'non-public' : (lines.slice(0, heads[0]?.at ?? 0).flatMap(({ text }) => (text.length < 150 ? (partOfHeading(text) ?? []) : [])).at(-1) ?? 'public');
  for (const [index, head] of heads.entries()) {
    const body = lines.slice(head.after, heads[index + 1]?.at ?? endOfBusiness(lines, head.after));
    const line = lines[head.at]?.number ?? 0;
    const opens = body.map((one, at) => (one.text.length < 150 ? (partOfHeading(one.text) ?? (at > 0 && isSetAsHeading(one) ? partOfLoneWord(body, at) : null)) : null));
    const opened = opens.findIndex((one) => one !== null);
    const blocks = readBlocks(opened >= 0 ? body.slice(0, opened) : body, { text: head.beside, line }, isPlain);
    const isMarked = part === 'public' && isMarkedExempt(head, opened >= 0 ? body.slice(0, opened) : body);
    if (isMarked) problems.push({ message: `${called(head)} is marked as exempt and stands in no closed part, so it was taken as non-public. Check its part.`, line, kind: 'uncertain', value: `items[${String(index)}].part` });
    const resolutions = blocks.flatMap((block) => (block.kind === 'resolution' ? [block.resolution] : []));
    items.push({
      number: head.number,
      title: head.title,
      part: isMarked ? 'non-public' : part,
      starred: head.starred,
      paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : [])),
      resolution: resolutions.length > 0 ? resolutions.map(wordsOf).join('\n') : null,
      resolutions,
      votes: joinVotes(blocks).flatMap(voteOf),
      amendments: amendmentsIn(blocks),
      line,
    });
    if (opened < 0 && index < heads.length - 1) problems.push(...headingWithin(head, body, index));
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'action') actions.push(...actionOf(blocks, at, index, actions.length, problems));
    }
    if (opened >= 0) {
      part = opens[opened] ?? part;
      problems.push(...unreadBelow(body.slice(opened)));
    }
    const closing = opened < 0 && part === 'public' ? closingBy(items[index] ?? { title: head.title, resolutions, paragraphs: [] }) : null;
    // What closes the part of the agenda closes nothing before its heading.
    if (closing !== null && !(closing === 'part' && opensClosedPart(lines.slice(heads[index + 1]?.at ?? lines.length)))) part = 'non-public';
    if (closing === 'perhaps' && heads[index + 1]) problems.push({ message: `${called(head)} seems to say that the public left, so what follows it was taken as non-public. Check its part.`, line: lines[heads[index + 1]?.at ?? 0]?.number ?? line, kind: 'uncertain', value: `items[${String(index + 1)}].part` });
  }
  problems.push(...ownersInColumn(actions, lines), ...dueDoubts(actions), ...repeated(items));
  return { items, actions, problems };
}

/** Words set as the numbered headings are, in the middle of an item that they do not number: they may head business of their own. */
function headingWithin({ title, number }: ItemHead, body: readonly PackLine[], index: number): Problem[] {
  if (number === null || !isCapitals(title)) return [];
  const line = unnumberedHeads(body).map(({ at }) => body[at]).find((one) => one !== undefined && isCapitals(one.text) && squash(one.text).split(' ').length > 2 && body[body.indexOf(one) + 1]?.text === '' && !/[()_]|:$/.test(one.text) && findDates(one.text).length === 0);
  return line ? [{ message: `“${squash(line.text).slice(0, 80)}” stands like a heading within item ${number} and was read as part of it. Check whether it is an item of its own.`, line: line.number, kind: 'uncertain', value: `items[${String(index)}].title` }] : [];
}

/** A part that begins with no item that could be told: its words belong to none, and are not put to the public item above. */
function unreadBelow([heading, ...rest]: readonly PackLine[]): Problem[] {
  const first = rest.find(({ text }) => text !== '' && !isFurniture(text) && partOfHeading(text) === null);
  if (!heading || !first) return [];
  return [{ message: `Below “${squash(heading.text).slice(0, 80)}” words stand above its first item and were not read. Check whether business is missing.`, line: first.number, kind: 'missing', value: 'items' }];
}

function endOfBusiness(lines: readonly PackLine[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && endTimeIn(line.text) !== null);
  return at < 0 ? lines.length : at;
}

const called = ({ number, title }: ItemHead): string => (number === null ? `“${title.slice(0, 60)}”` : `Item ${number}`);

const wordsOf = (resolution: ResolutionReading): string => [resolution.text, ...resolution.clauses.map(printed)].filter((words) => words !== '').join('\n');

const printed = ({ number, text, depth }: MinuteParagraph): string => `${'  '.repeat(Math.max(0, depth - 1))}${number === null ? '-' : /^\w+$/.test(number) ? `${number}.` : number} ${text}`;

/** A recorded vote has a line each for, against and abstaining: it is one vote. */
function joinVotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined[joined.length - 1];
    if (last?.kind === 'vote' && block.kind === 'vote') joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    else joined.push(block);
    return joined;
  }, []);
}

function voteOf(block: Block): VoteReading[] {
  if (block.kind === 'vote') return [voteIn(block.text, block.line) ?? { text: block.text, for: null, against: null, abstaining: null, isUnanimous: false, line: block.line }];
  const text = block.kind === 'paragraph' ? block.paragraph.text : block.kind === 'resolution' ? block.resolution.text : '';
  const sentence = splitSentences(text).find((one) => voteIn(one, 0) !== null);
  return sentence === undefined ? [] : [voteIn(sentence, block.kind === 'paragraph' ? block.paragraph.line : block.kind === 'resolution' ? block.resolution.line : 0)].flatMap((vote) => vote ?? []);
}

/** "Action: NAME" says who; what is to be done is the paragraph before it, and of that the words that commit. */
function actionOf(blocks: readonly Block[], at: number, item: number, place: number, problems: Problem[]): MinutedActionReading[] {
  const block = blocks[at];
  const own = block?.kind === 'action' ? actionOwner(block.text) : null;
  if (block?.kind !== 'action' || !own || own.work === '') return [];
  if (own.work !== null) return [{ text: own.work, owner: own.owner, due: dueOf(own.due, own.work), item, line: block.line }];
  const before = blocks.slice(0, at).findLast((one) => one.kind !== 'vote' && !(one.kind === 'action' && actionOwner(one.text)?.work === null));
  const said = before?.kind === 'paragraph' ? before.paragraph : before?.kind === 'resolution' ? askedIn(blocks.slice(0, blocks.indexOf(before)), before.resolution) : null;
  if (!said) {
    problems.push({ message: 'An action has no words before it that say what is to be done. Enter them.', line: block.line, kind: 'missing', value: `actions[${String(place)}].text` });
    return [{ text: '', owner: own.owner, due: own.due, item, line: block.line }];
  }
  const text = before?.kind === 'paragraph' ? committing(said.text, own.owner) : said.text;
  if (text !== said.text || (before?.kind === 'resolution' && text !== wordsOf(before.resolution))) problems.push({ message: 'What this action asks for was taken from a longer paragraph. Check the words.', line: said.line, kind: 'uncertain', value: `actions[${String(place)}].text` });
  return [{ text, owner: own.owner, due: dueOf(own.due, text), item, line: block.line }];
}

/** Who stands at the right of a line is mostly who acts; a column that is headed so leaves no doubt. */
function ownersInColumn(actions: readonly MinutedActionReading[], lines: readonly PackLine[]): Problem[] {
  if (lines.some(({ text }) => text.length < 200 && /(?:\t|\||\s{3,})\s*(?:actions?(?:\s(?:by|for|required))?|by|who|lead|owner)[\s|]*$/i.test(text))) return [];
  const [first, ...others] = actions.flatMap(({ owner }, at) => (owner !== null ? [at] : [])).filter((at) => {
    const text = textAt(lines, actions[at]?.line);
    return !SAYS_ACTION.test(text) && squash(text.replace(/[\s|]+$/, '')).endsWith(actions[at]?.owner ?? '');
  });
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and as in ${String(others.length)} more`;
  return [{ message: `“${actions[first]?.owner ?? ''}” stands at the right of its line and was read as who is to act${more}. Check it.`, line: actions[first]?.line ?? null, kind: 'uncertain', value: `actions[${String(first)}].owner` }];
}

const SAYS_ACTION = /action|gweithredu/i;

const textAt = (lines: readonly PackLine[], number: number | undefined): string => lines.find((line) => line.number === number)?.text ?? '';

/** Of a resolution in clauses, those that ask for more than the body's own consent; where none does, what was promised before it. */
function askedIn(before: readonly Block[], resolution: ResolutionReading): { readonly text: string; readonly line: number } {
  const whole = { text: wordsOf(resolution), line: resolution.line };
  if (resolution.clauses.length < 2) return whole;
  const [asked, ...others] = resolution.clauses.filter(({ text, depth }) => depth < 2 && !CONSENT.test(text));
  if (asked) return others.length === 0 ? asked : whole;
  const promised = before.findLast((block) => block.kind === 'paragraph' && commitmentIn(block.paragraph.text) !== null);
  return promised?.kind === 'paragraph' ? promised.paragraph : whole;
}

/** What a body does by resolving it. */
const CONSENT = /^(?:to\s|and\s){0,2}(?:note|agree|approve|endorse|receive|adopt|accept|confirm|support|ratify|welcome|acknowledge|thank|grant|refuse|delegate)s?d?\b|^(?:that\s)?.{0,200}\bbe\s(?:noted|agreed|approved|endorsed|received|adopted|accepted|confirmed|supported|ratified|granted|refused)\b/i;

/** What names the owner; else from the first sentence that commits to the last; the whole paragraph where none plainly does. */
function committing(text: string, owner: string | null): string {
  const sentences = splitSentences(text);
  const named = owner === null ? [] : sentences.filter((sentence) => sentence.toLowerCase().startsWith(`${owner.toLowerCase()} `) && TAKES_ON.test(sentence.slice(owner.length)));
  if (named.length > 0) return named.join(' ');
  const commits = sentences.map((sentence, at) => commitmentIn(sentence, sentences[at + 1]) !== null || isClipped(sentence));
  const first = commits.indexOf(true);
  return first < 0 ? text : sentences.slice(first, commits.lastIndexOf(true) + 1).join(' ');
}

const TAKES_ON = /^\s(?:to|will|would|should|shall)\s/;

/** "Quotations to be brought to the next meeting": a task without a verb of its own. */
const isClipped = (sentence: string): boolean => /^\p{Lu}.{2,120}\sto\sbe\s\w+/u.test(sentence) && !/\b(?:is|are|was|were|had|has|have|said|noted|asked|reported)\b/.test(sentence);

function repeated(items: readonly MinuteItemReading[]): Problem[] {
  return items.flatMap((item, at): Problem[] => {
    const before = items[at - 1];
    if (item.number === null || !before) return [];
    if (before.number === item.number) return [{ message: `The minutes have two items numbered ${item.number}. Both were kept, in order.`, line: item.line, kind: 'contradicts', value: `items[${String(at)}].number` }];
    const [own, last] = [Number(item.number), Number(before.number)];
    return own > last + 1 ? [{ message: `The numbers of the minutes go from ${before.number} to ${item.number}. Check whether an item is missing.`, line: item.line, kind: 'missing', value: `items[${String(at)}].number` }] : [];
  });
}
