import type { Item } from '../../lists/index';

export type DecisionVerb = NonNullable<Item<'decisions'>['verb']>;

/** What a resolution does, by the verbs of its clauses: of several, the one with the most consequence. */
export function decisionVerb(clauses: readonly string[]): DecisionVerb {
  const verbs = new Set(clauses.map(verbOf));
  return BY_CONSEQUENCE.find((verb) => verbs.has(verb)) ?? 'other';
}

const BY_CONSEQUENCE: readonly DecisionVerb[] = ['refused', 'deferred', 'approved', 'endorsed', 'agreed', 'noted'];

const FORMS: readonly (readonly [DecisionVerb, string])[] = [
  ['refused', 'refus(?:e[ds]?|al)|reject(?:ed|s)?|dismiss(?:ed|es)?'],
  ['deferred', 'defer(?:red|s)?|adjourn(?:ed|s)?|postpone[ds]?'],
  ['approved', 'approve[ds]?|adopt(?:ed|s)?|grant(?:ed|s)?|ratif(?:y|ied|ies)|authorise[ds]?'],
  ['endorsed', 'endorse[ds]?'],
  ['agreed', 'agree[ds]?|accept(?:ed|s)?|confirm(?:ed|s)?|sign(?:ed|s)?'],
  ['noted', 'note[ds]?|receive[ds]?'],
];

// "That the Committee:", "to", "Members agreed to": what stands before the verb of a clause.
const LEAD = "^(?:[-–•*]\\s|\\(?[a-z0-9ivx]{1,4}[).]\\s)?(?:(?:unanimously|therefore|also)\\s)?(?:that\\s)?(?:(?:the\\s)?(?:[\\w&'’,-]+\\s){0,10}?(?:members|committee|sub-committee|board|panel|cabinet|council|executive|forum)\\s)?(?:to\\s|do\\s|should\\s)?(?:\\w{2,20}ly\\s)?";

/** The clause's own verb: at its head ("note the report") or passive ("that the report be noted"). What others are asked to do is none. */
function verbOf(clause: string): DecisionVerb {
  const text = clause.slice(0, 1000).replace(/\s+/g, ' ').trim();
  const head = FORMS.find(([, forms]) => new RegExp(`${LEAD}(?:${forms})\\b`, 'i').test(text));
  if (head) return head[0];
  for (const [, not, word = ''] of text.matchAll(/\b(?:be|is|was|were)\s(not\s)?(?:\w{2,20}ly\s)?(\w+)/gi)) {
    const found = FORMS.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'i').test(word));
    if (found) return not === undefined ? found[0] : found[0] === 'approved' || found[0] === 'agreed' ? 'refused' : 'other';
    if (/^(?:recommended|asked|requested|invited|delegated|instructed)$/i.test(word)) return 'other';
  }
  return 'other';
}
