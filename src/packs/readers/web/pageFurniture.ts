import { squash } from '../../lines';
import { plainText } from '../../plainText';
import type { Block, LineBlock } from './blocks';
import { withoutFileSize } from './fileSize';

/** A page without what every page of its site has: what is read is what the page says of the meeting. */
export function withoutFurniture(blocks: readonly Block[]): Block[] {
  const own = inMain(blocks).flatMap((block): Block[] => {
    if (block.kind === 'gap') return [block];
    // The header of a page holds its title, and beside it what every page has.
    if (block.place.isInBanner && !block.raw.startsWith('#')) return [];
    const raw = withoutFileSize(block.raw).replace(/[ \u00a0]+$/, '');
    return isFurnitureLine(plainText(raw)) ? [] : [{ ...block, raw }];
  });
  return joinAttachments(withoutLinkLists(own));
}

/** Where the page says which part is its own, only that and the page's title; unless it says so of next to nothing. */
function inMain(blocks: readonly Block[]): readonly Block[] {
  const main = blocks.filter((block) => block.kind === 'gap' || block.place.isInMain || block.raw.startsWith('# '));
  const length = (some: readonly Block[]): number => some.reduce((sum, block) => sum + (block.kind === 'line' ? block.raw.length : 0), 0);
  return length(main) > 200 && length(main) * 4 > length(blocks) ? main : blocks;
}

const FURNITURE: readonly RegExp[] = [
  /^(?:skip|jump)\s(?:to|over)\b.{0,40}$/i,
  /^(?:print|share|e-?mail|bookmark|save|download|rate|translate|listen\sto)\s(?:this\s)?(?:page|item|content)(?:\s(?:on|by|via|with|using|as)\b.{0,40})?$/i,
  /^(?:share(?:\s(?:this|on\s\w{1,12}))?|tweet(?:\sthis)?|facebook|twitter|linkedin|whatsapp|x|rss|print|e-?mail|search|menu|home|close|back|next|previous|log\s?(?:in|out)|sign\s(?:in|out)|register|subscribe|accept(?:\sall)?|reject(?:\sall)?|hide|show|go|more|top|cymraeg|english)$/i,
  /^(?:back\sto|return\sto|go\sto)\s(?:the\s)?(?:top|home|previous|main|search|list|calendar|agenda\sitem|results)\b.{0,60}$|^top\sof\s(?:the\s)?page$/i,
  /^(?:home|you\sare\s(?:here|in|viewing))\s?(?:[:>»›/|]|→).{0,300}$/i,
  /\bcookies?\b.{0,200}\b(?:site|website|accept|reject|use|experience|settings|preferences|policy|necessary|browsing|analytics)\b|\b(?:site|website|we|accept|reject|manage|analytics)\b.{0,120}\bcookies?\b/i,
  /^(?:accessibility(?:\sstatement)?|privacy(?:\s(?:notice|policy|statement))?|terms\s(?:and|&)\sconditions|terms\sof\suse|site\s?map|contact\sus|disclaimer|copyright|feedback|a\s?-\s?z(?:\sof\sservices)?)$/i,
  /^(?:©|\(c\)|copyright)\s.{0,120}$|^powered\sby\b.{0,60}$|^all\srights\sreserved\.?$/i,
  // What the committee systems print round an agenda.
  /^view\s(?:the\s)?(?:background|decision|declarations?|reasons|minutes|directions|map|history|attendance|issue\sdetails)\b.{0,120}$/i,
  /^(?:meeting\s)?(?:attendance\sdetails|agenda\sfrontsheet|(?:public\s)?(?:agenda\s)?reports?\spack|(?:public\s)?agenda\spack|printed\s(?:draft\s)?(?:minutes|decisions)|supplementary\sagenda\s(?:frontsheet|pack)|agenda\sitem|declarations\sof\sinterest\sdetails|issue\s-\sitems\sat\smeetings.{0,120})(?:\s.{0,40}\d{4}.{0,30})?$/i,
  /^(?:add\s(?:this\s)?(?:meeting\s)?to\s(?:your\s|my\s)?calendar|subscribe\sto\supdates?|e-?mail\salerts?|browse\smeetings(?:,\s\d{4}.{0,20})?|find\s(?:a\s|your\s)?councillor|what's\snew|whats\snew|search\sdocuments|meeting\spapers\shelp)$/i,
];

const isFurnitureLine = (text: string): boolean => {
  const line = squash(text).replace(/^[•\s]+/, '');
  return line === '' ? /\S/.test(text) : line.length < 600 && FURNITURE.some((pattern) => pattern.test(line));
};

const isDocument = (block: Block | undefined): block is LineBlock => block?.kind === 'line' && block.linksTo === 'document' && !OPENS_ITEM.test(plainText(block.raw));
const OPENS_ITEM = /^[•\s]*(?:(?:agenda\s)?item\s)?\d{1,4}(?:\/\d{2,4})?[a-z]?(?:[.):]|\s|$)/i;

/** Lists of three and more links to other pages are a menu, wherever they stand. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const isMenu = (block: Block | undefined): boolean => block?.kind === 'line' && block.place.isInList && block.linksTo === 'page' && !OPENS_ITEM.test(plainText(block.raw));
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    let to = at;
    while (isMenu(blocks[to]) || (to > at && blocks[to]?.kind === 'gap' && isMenu(blocks[to + 1]))) to += 1;
    if (to - at >= 3) at = to - 1;
    else {
      const block = blocks[at];
      if (block) kept.push(block);
    }
  }
  return kept;
}

/** Papers named below an item, on one line; those above the first item are the same papers as a whole. */
function joinAttachments(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let isBelowItem = false;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === 'line' && OPENS_ITEM.test(plainText(block.raw))) isBelowItem = true;
    if (!isDocument(block) || !block.place.isInList) {
      kept.push(block);
      continue;
    }
    const names: string[] = [];
    let to = at;
    for (let next = blocks[to]; to < blocks.length && (next?.kind === 'gap' || (isDocument(next) && next.place.isInList)); next = blocks[to]) {
      if (next.kind === 'line') names.push(nameOf(next));
      to += 1;
    }
    const heading = takeHeading(kept);
    if (isBelowItem || heading !== null) kept.push({ ...block, raw: `${heading ?? 'Documents:'} ${names.join('; ')}` }, { kind: 'gap' });
    at = to - 1;
  }
  return kept;
}

const nameOf = ({ raw }: LineBlock): string => raw.replace(/^[•\s]+/, '').replace(/,?\sitem\s\d{1,3}[a-z]?\.?\s{0,5}$/i, '').replace(/[\s.,;]+$/, '');

/** "Additional documents:" above the papers' names. */
function takeHeading(kept: Block[]): string | null {
  const at = kept.findLastIndex((block) => block.kind === 'line');
  const heading = kept[at];
  const words = heading?.kind === 'line' ? plainText(heading.raw) : '';
  if (!/^(?:(?:additional|supporting|attached|related|accompanying|background)\s)?(?:documents?|papers?|attachments?|files?|reports?)\s?:?$/i.test(words)) return null;
  kept.splice(at);
  return words.endsWith(':') ? words : `${words}:`;
}
