import { printedNumber } from '../web/printedNumber';
import type { NumberedList, NumberLevel, WordNumbering } from './wordNumbering';

/** What a paragraph of Word says of its number. */
export interface ParagraphNumbering {
  readonly style: string | null;
  readonly numId: string | null;
  readonly level: number | null;
}

/** Counts as Word does: asked for each paragraph in order, it answers what Word prints before it; null where nothing. */
export function countParagraphs({ lists, styles }: WordNumbering): (paragraph: ParagraphNumbering) => string | null {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const { numId, level } = numberingOf(paragraph);
    const list = numId === null ? undefined : lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own || numId === null) return null;
    if (own.isBullet) return '•';
    const count = counted(list, numId, level, own);
    return printed(list, count, own).trim() || null;
  };

  /** The paragraph's own list, else that of its style or of one it is based on. The list 0 is none. */
  function numberingOf({ style, numId, level }: ParagraphNumbering): { readonly numId: string | null; readonly level: number } {
    let [found, foundLevel] = [numId, level];
    let name = style;
    for (let steps = 0; name !== null && steps < 12 && found === null; steps += 1) {
      const named = styles.get(name);
      found = named?.numId ?? null;
      if (found !== null) foundLevel ??= levelOfStyle(found, name) ?? named?.level ?? null;
      name = named?.basedOn ?? null;
    }
    if (found === '0') return { numId: null, level: 0 };
    return { numId: found, level: foundLevel ?? (found === null || style === null ? null : levelOfStyle(found, style)) ?? 0 };
  }

  function levelOfStyle(numId: string, style: string): number | null {
    return [...(lists.get(numId)?.levels ?? [])].find(([, { paragraphStyle }]) => paragraphStyle === style)?.[0] ?? null;
  }

  function counted(list: NumberedList, numId: string, level: number, own: NumberLevel): readonly (number | undefined)[] {
    const all = counts.get(list.definition) ?? [];
    counts.set(list.definition, all);
    const startsAt = list.startsAt.get(level);
    const isFirst = !begun.has(`${numId}/${String(level)}`);
    begun.add(`${numId}/${String(level)}`);
    const before = all[level];
    all[level] = isFirst && startsAt !== undefined ? startsAt : before === undefined ? (startsAt ?? own.start) : before + 1;
    for (const [below, { restartsAfter }] of list.levels) {
      if (below > level && (restartsAfter === null || (restartsAfter > 0 && level < restartsAfter))) all[below] = undefined;
    }
    return all;
  }
}

function printed(list: NumberedList, counts: readonly (number | undefined)[], own: NumberLevel): string {
  return own.text.replace(/%([1-9])/g, (_, figure: string) => {
    const level = list.levels.get(Number(figure) - 1);
    if (!level?.style) return '';
    return printedNumber(counts[Number(figure) - 1] ?? level.start, own.isLegal ? 'decimal' : level.style);
  });
}
