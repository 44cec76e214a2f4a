import { Parser } from 'htmlparser2';
import type { NumberStyle } from '../web/printedNumber';

/** One level of a numbered list of Word. */
export interface NumberLevel {
  readonly start: number;
  /** Null for a bullet and for a level without number. */
  readonly style: NumberStyle | null;
  readonly isBullet: boolean;
  /** "%1.%2": the figure names the level whose number stands there. */
  readonly text: string;
  /** All numbers in it are figures, whatever their own levels say. */
  readonly isLegal: boolean;
  /** The level after which it counts anew; 0 where it never does. Null: after any above it. */
  readonly restartsAfter: number | null;
  /** The paragraph style that it numbers. */
  readonly paragraphStyle: string | null;
}

/** A list of the document: lists of one definition count on together. */
export interface NumberedList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Levels that begin anew where the list is first used. */
  readonly startsAt: ReadonlyMap<number, number>;
}

export interface NumberedStyle {
  readonly numId: string | null;
  readonly level: number | null;
  readonly basedOn: string | null;
}

export interface WordNumbering {
  readonly lists: ReadonlyMap<string, NumberedList>;
  readonly styles: ReadonlyMap<string, NumberedStyle>;
}

// https://learn.microsoft.com/en-us/dotnet/api/documentformat.openxml.wordprocessing.numbering
export function readNumbering(numberingXml: string, stylesXml: string): WordNumbering {
  const styles = readStyles(stylesXml);
  const { definitions, links, instances } = readDefinitions(numberingXml);
  /** A definition that only names a style has that style's list. */
  const resolved = (definition: string): string => instances.get(styles.get(links.get(definition) ?? '')?.numId ?? '')?.definition ?? definition;
  const lists = new Map<string, NumberedList>();
  for (const [numId, { definition, overrides, startsAt }] of instances) {
    const own = resolved(definition);
    lists.set(numId, { definition: own, levels: new Map([...(definitions.get(own) ?? []), ...overrides]), startsAt });
  }
  return { lists, styles };
}

interface Instance {
  definition: string;
  readonly overrides: Map<number, NumberLevel>;
  readonly startsAt: Map<number, number>;
}

function readDefinitions(xml: string): { readonly definitions: Map<string, Map<number, NumberLevel>>; readonly links: Map<string, string>; readonly instances: Map<string, Instance> } {
  const definitions = new Map<string, Map<number, NumberLevel>>();
  const links = new Map<string, string>();
  const instances = new Map<string, Instance>();
  let [definition, override, at] = ['', 0, 0];
  let instance: Instance | null = null;
  let level: NumberLevel | null = null;
  readXml(xml, {
    open: (name, value) => {
      if (name === 'w:abstractNum') definitions.set((definition = value('w:abstractNumId')), new Map());
      else if (name === 'w:numStyleLink') links.set(definition, value('w:val'));
      else if (name === 'w:num') instances.set(value('w:numId'), (instance = { definition: '', overrides: new Map(), startsAt: new Map() }));
      else if (name === 'w:abstractNumId' && instance) instance.definition = value('w:val');
      else if (name === 'w:lvlOverride') override = whole(value('w:ilvl'), 0);
      else if (name === 'w:startOverride') instance?.startsAt.set(override, whole(value('w:val'), 1));
      else if (name === 'w:lvl') [level, at] = [PLAIN, whole(value('w:ilvl'), 0)];
      else if (level) level = { ...level, ...detailOf(name, value) };
    },
    close: (name) => {
      if (name === 'w:lvl' && level) {
        (instance ? instance.overrides : definitions.get(definition))?.set(at, level);
        level = null;
      }
      if (name === 'w:num') instance = null;
    },
  });
  return { definitions, links, instances };
}

const PLAIN: NumberLevel = { start: 1, style: 'decimal', isBullet: false, text: '', isLegal: false, restartsAfter: null, paragraphStyle: null };

function detailOf(name: string, value: (attribute: string) => string): Partial<NumberLevel> {
  switch (name) {
    case 'w:start':
      return { start: whole(value('w:val'), 1) };
    case 'w:numFmt':
      return { style: STYLES[value('w:val')] ?? (/^(?:bullet|none)$/.test(value('w:val')) ? null : 'decimal'), isBullet: value('w:val') === 'bullet' };
    case 'w:lvlText':
      return { text: value('w:val') };
    case 'w:isLgl':
      return { isLegal: !/^(?:0|false|off)$/.test(value('w:val')) };
    case 'w:lvlRestart':
      return { restartsAfter: whole(value('w:val'), 0) };
    case 'w:pStyle':
      return { paragraphStyle: value('w:val') };
    default:
      return {};
  }
}

const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'decimal', decimalZero: 'decimalZero', lowerLetter: 'lowerLetter', upperLetter: 'upperLetter', lowerRoman: 'lowerRoman', upperRoman: 'upperRoman',
};

function readStyles(xml: string): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let id: string | null = null;
  let style: NumberedStyle = { numId: null, level: null, basedOn: null };
  readXml(xml, {
    open: (name, value) => {
      if (name === 'w:style') [id, style] = [value('w:styleId'), { numId: null, level: null, basedOn: null }];
      else if (name === 'w:basedOn') style = { ...style, basedOn: value('w:val') };
      else if (name === 'w:numId') style = { ...style, numId: value('w:val') };
      else if (name === 'w:ilvl') style = { ...style, level: whole(value('w:val'), 0) };
    },
    close: (name) => {
      if (name !== 'w:style') return;
      if (id !== null) styles.set(id, style);
      id = null;
    },
  });
  return styles;
}

function readXml(xml: string, { open, close }: { readonly open: (name: string, value: (attribute: string) => string) => void; readonly close: (name: string) => void }): void {
  const parser = new Parser({ onopentag: (name, attributes) => open(name, (attribute) => attributes[attribute] ?? ''), onclosetag: close }, { xmlMode: true });
  parser.end(xml);
}

const whole = (text: string, otherwise: number): number => (/^\d{1,6}$/.test(text) ? Number(text) : otherwise);
