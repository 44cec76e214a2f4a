export interface Clause {
  /** As printed: `a.`, `(ii)`, `-`; null where the line has none. */
  readonly marker: string | null;
  readonly text: string;
  /** 0 is the recommendation itself. */
  readonly depth: number;
}

/** A recommendation line by line, each as deep as its marker says. Not a word is changed, and none is added. */
export function clausesOf(recommendation: string): Clause[] {
  const clauses: Clause[] = [];
  const kinds: MarkerKind[] = [];
  let lastLetter = '';
  for (const line of recommendation.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
    const [, marker = null, rest = line] = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]|[-–•])\s+(.*)$/i.exec(line) ?? [];
    if (marker === null) {
      clauses.push({ marker: null, text: line, depth: clauses.at(-1)?.depth ?? 0 });
      continue;
    }
    const kind = markerKind(marker, lastLetter);
    if (kind === 'letter') lastLetter = lettersOf(marker);
    const known = kinds.indexOf(kind);
    if (known === -1) kinds.push(kind);
    else kinds.length = known + 1;
    // A marker on the first line is the recommendation's own.
    clauses.push({ marker, text: rest, depth: kinds.length - (clauses[0] !== undefined && clauses[0].marker === null ? 0 : 1) });
  }
  return clauses;
}

type MarkerKind = 'figure' | 'letter' | 'roman' | 'bullet';

/** "i" is a roman one, unless it follows "h". */
function markerKind(marker: string, lastLetter: string): MarkerKind {
  const letters = lettersOf(marker);
  if (letters === '') return /\d/.test(marker) ? 'figure' : 'bullet';
  if (letters.length === 1 && letters.charCodeAt(0) === lastLetter.charCodeAt(0) + 1) return 'letter';
  return /^[ivx]+$/.test(letters) ? 'roman' : 'letter';
}

const lettersOf = (marker: string): string => marker.toLowerCase().replace(/[^a-z]/g, '');
