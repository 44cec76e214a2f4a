import { squash } from '../../lines';
import { isName, isNominal, isTitle, maySurname } from './names';

/**
 * Names whose columns were lost: "Ann Larch (Chair) Ben Elm Charles Dean Oak". Each way to part them is weighed: two
 * words a name, unless the words stand together elsewhere in the papers too. Null where the words are not all names.
 */
export function partNames(text: string, papers: string): { readonly name: string; readonly role: string | null }[] | null {
  const pieces = squash(text).split(/(\([^()]{1,60}\))/).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const found: { name: string; role: string | null }[] = [];
  for (const piece of pieces) {
    const last = found[found.length - 1];
    if (piece.startsWith('(')) {
      if (!last) return null;
      last.role = last.role ?? piece.slice(1, -1);
      continue;
    }
    const names = bestParting(piece.replace(/,(?=\s)/g, '').split(' '), papers);
    if (!names) return null;
    found.push(...names.map((name) => ({ name, role: null })));
  }
  return found.length > 1 ? found : null;
}

const MOST_WORDS = 300;

function bestParting(words: readonly string[], papers: string): string[] | null {
  if (words.length > MOST_WORDS) return null;
  const best: ({ readonly cost: number; readonly from: number } | null)[] = [{ cost: 0, from: -1 }];
  for (let to = 1; to <= words.length; to += 1) {
    let choice: { readonly cost: number; readonly from: number } | null = null;
    for (let from = Math.max(0, to - 9); from < to; from += 1) {
      const before = best[from];
      const own = before ? costOf(words.slice(from, to), words[to], papers) : null;
      if (before && own !== null && (!choice || before.cost + own < choice.cost)) choice = { cost: before.cost + own, from };
    }
    best[to] = choice;
  }
  const names: string[] = [];
  for (let to = words.length; to > 0; ) {
    const step = best[to];
    if (!step) return null;
    names.unshift(words.slice(step.from, to).join(' '));
    to = step.from;
  }
  return names;
}

function costOf(words: readonly string[], next: string | undefined, papers: string): number | null {
  if (next !== undefined && isNominal(next)) return null;
  const honours = words.findIndex(isNominal);
  const bare = honours < 0 ? words : words.slice(0, honours);
  const core = bare.slice(bare.findIndex((word) => !isTitle(word)));
  // A title begins a name, an honour ends one.
  if (bare.every(isTitle) || (honours >= 0 && !words.slice(honours).every(isNominal)) || core.slice(0, -1).some(isTitle)) return null;
  const last = core[core.length - 1] ?? '';
  // No name ends with an initial.
  if (/^\p{Lu}\.?$/u.test(last)) return null;
  if (isTitle(last) ? !maySurname(last) || core.length < 2 : !isName(bare.join(' '))) return null;
  const byLength = [9, 3, 0, 1, 2.5][core.length] ?? 6;
  return byLength + (isTitle(last) ? 1 : 0) - (core.length > 1 && standsElsewhere(core.join(' '), papers) ? 1.5 : 0);
}

function standsElsewhere(name: string, papers: string): boolean {
  const first = papers.indexOf(name);
  return first >= 0 && papers.includes(name, first + name.length);
}
