import { Parser } from 'htmlparser2';
import type { Block, Place } from './blocks';
import type { Flow, LineContext } from './flow';
import { addWords, endLine, endParagraph, openFlow } from './flow';
import type { OpenList } from './listMarkers';
import { openList, takeMarker } from './listMarkers';
import type { Link } from './segments';
import { linkOf } from './segments';
import type { PageCell } from './tableBlocks';
import { tableBlocks } from './tableBlocks';
import { isUnseen } from './unseen';

export interface HtmlOptions {
  /** Spaces and tabs are content, as Word keeps them; elsewhere a run of them is one space. */
  readonly keepsSpaces?: boolean;
  /** `<br class="page">` begins a page of the file. */
  readonly countsPages?: boolean;
  /** Only empty paragraphs part paragraphs. */
  readonly paragraphsAreLines?: boolean;
}

/** HTML as it streams in. Its own numbers bound what it keeps: no markup makes it deeper or wider than these. */
export interface HtmlReader {
  readonly write: (html: string) => void;
  /** Elements open at this moment. */
  readonly depth: () => number;
  readonly end: () => Block[];
}

const DEEPEST_TABLE = 8;
const MOST_SPAN = 60;

interface OpenElement {
  readonly name: string;
  readonly close: (() => void) | null;
}

interface OpenTable {
  readonly rows: PageCell[][];
  readonly outer: Flow;
}

export function openHtml(options: HtmlOptions = {}): HtmlReader {
  const elements: OpenElement[] = [];
  const tables: OpenTable[] = [];
  const lists: OpenList[] = [];
  let flow = openFlow();
  let unseen = 0;
  let [bold, headingLevel, main, banner, preformatted] = [0, 0, 0, 0, 0];
  let page: number | null = options.countsPages ? 1 : null;
  let link: Link | null = null;

  const place = (): Place => ({ isInMain: main > 0, isInBanner: banner > 0, isInList: lists.some(({ style }) => style === null) });
  const context = (): LineContext => ({ headingLevel, place: place(), keepsSpaces: options.keepsSpaces ?? preformatted > 0 });
  const newLine = (): void => endLine(flow, context());
  const newParagraph = (): void => (lists.length > 0 || (options.paragraphsAreLines && tables.length > 0) ? endLine(flow, context()) : endParagraph(flow, context()));

  function write(text: string): void {
    if (unseen > 0) return;
    const parts = preformatted > 0 && !options.keepsSpaces ? text.split('\n') : [text];
    for (const [index, part] of parts.entries()) {
      if (index > 0) newLine();
      if (part !== '') addWords(flow, { text: part, isBold: bold > 0, link, page });
    }
  }

  /** What the element does now, and what is to be done when it closes. */
  function open(name: string, attributes: Readonly<Record<string, string>>): (() => void) | null {
    if (unseen > 0 || isUnseen(name, attributes, main > 0)) return openUnseen();
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading) return openHeading(Number(heading));
    switch (name) {
      case 'br':
        if (options.countsPages && attributes['class'] === 'page') page = (page ?? 1) + 1;
        else if (flow.segments.every(({ text }) => text.trim() === '')) newParagraph();
        else newLine();
        return null;
      case 'input':
        if (/^checkbox$/i.test(attributes['type'] ?? '')) write('checked' in attributes ? '☒' : '☐');
        return null;
      case 'b':
      case 'strong':
        return counted(1, (step) => (bold += step));
      case 'a':
        // The mark of a footnote, and the arrow back to it: neither is a word of the text.
        return /^#(?:foot|end)note-(?:ref-)?\d{1,4}$/.test(attributes['href'] ?? '') ? openUnseen() : openLink(attributes);
      case 'ol':
      case 'ul':
      case 'menu':
        return openItems(openList(name, attributes));
      case 'li':
        return openItem(attributes);
      case 'table':
        return tables.length < DEEPEST_TABLE ? openTable() : parted(newLine);
      case 'tr':
        newLine();
        tables[tables.length - 1]?.rows.push([]);
        return null;
      case 'td':
      case 'th':
        return openCell(name, attributes);
      case 'pre':
        newParagraph();
        return counted(1, (step) => (preformatted += step), newParagraph);
      case 'main':
        return openMain();
      case 'header':
        newParagraph();
        return counted(1, (step) => (banner += main > 0 ? 0 : step), newParagraph);
      case 'p':
        return openParagraph();
      default:
        if (attributes['role'] === 'main') return openMain();
        return PARAGRAPHS.has(name) ? parted(newParagraph) : LINES.has(name) ? parted(newLine) : null;
    }
  }

  function openUnseen(): () => void {
    unseen += 1;
    return () => {
      unseen -= 1;
    };
  }

  function parted(end: () => void): () => void {
    end();
    return end;
  }

  function counted(by: number, count: (step: number) => void, atEnd?: () => void): () => void {
    count(by);
    return () => {
      atEnd?.();
      count(-by);
    };
  }

  function openParagraph(): () => void {
    if (!options.paragraphsAreLines) return parted(newParagraph);
    newLine();
    const before = flow.blocks.length;
    const own = flow;
    return () => {
      newLine();
      if (flow === own && flow.blocks.length === before) newParagraph();
    };
  }

  function openHeading(level: number): () => void {
    newParagraph();
    const outer = headingLevel;
    headingLevel = level;
    return () => {
      newParagraph();
      headingLevel = outer;
    };
  }

  function openMain(): () => void {
    newParagraph();
    return counted(1, (step) => (main += step), newParagraph);
  }

  function openLink(attributes: Readonly<Record<string, string>>): () => void {
    const outer = link;
    link = linkOf(attributes['href']);
    return () => {
      link = outer;
    };
  }

  function openItems(list: OpenList): () => void {
    newParagraph();
    lists.push(list);
    return () => {
      newLine();
      lists.pop();
      newParagraph();
    };
  }

  function openItem(attributes: Readonly<Record<string, string>>): () => void {
    newLine();
    const list = lists[lists.length - 1];
    const marker = list ? takeMarker(list, attributes) : '•';
    flow.marker = /^(?:foot|end)note-\d{1,4}$/.test(attributes['id'] ?? '') ? `[${marker.replace('.', '')}]` : marker;
    return () => {
      newLine();
      flow.marker = null;
    };
  }

  function openTable(): () => void {
    newParagraph();
    const table: OpenTable = { rows: [], outer: flow };
    tables.push(table);
    flow = openFlow();
    return () => {
      newLine();
      // What stands in a table and in no cell of it, its caption above all, comes before it.
      const loose = flow.blocks;
      tables.pop();
      flow = table.outer;
      for (const block of [...loose, ...tableBlocks(table.rows)]) flow.blocks.push(block);
      newParagraph();
    };
  }

  function openCell(name: 'td' | 'th', attributes: Readonly<Record<string, string>>): () => void {
    const table = tables[tables.length - 1];
    if (!table) return parted(newLine);
    newLine();
    const [outer, outerLists, outerHeading] = [flow, lists.splice(0), headingLevel];
    headingLevel = 0;
    flow = openFlow();
    return () => {
      newLine();
      const cell: PageCell = { blocks: flow.blocks, across: spanOf(attributes['colspan']), down: spanOf(attributes['rowspan']), isHeading: name === 'th' };
      if (table.rows.length === 0) table.rows.push([]);
      table.rows[table.rows.length - 1]?.push(cell);
      flow = outer;
      lists.push(...outerLists);
      headingLevel = outerHeading;
    };
  }

  const parser = new Parser(
    {
      onopentag: (name, attributes) => void elements.push({ name, close: open(name, attributes) }),
      onclosetag: () => elements.pop()?.close?.(),
      ontext: write,
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  return {
    write: (html) => parser.write(html),
    depth: () => elements.length,
    end: () => {
      parser.end();
      endParagraph(flow, context());
      return flow.blocks;
    },
  };
}

const PARAGRAPHS = new Set(['hr', 'blockquote', 'section', 'article', 'header', 'footer', 'aside', 'figure', 'fieldset', 'address', 'form', 'dl', 'details', 'center', 'hgroup']);
const LINES = new Set(['div', 'dt', 'dd', 'summary', 'legend', 'caption', 'figcaption', 'option', 'label', 'thead', 'tbody', 'tfoot']);

const spanOf = (text: string | undefined): number => Math.min(MOST_SPAN, Math.max(1, Number(/^\s{0,3}(\d{1,3})/.exec(text ?? '')?.[1] ?? 1)));
