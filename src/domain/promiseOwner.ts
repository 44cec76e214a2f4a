const POST = "(?:(?:Interim|Acting|Deputy|Assistant|Executive|Group|Senior|Principal|Chief|Strategic|Joint|Corporate|Town|Parish|Monitoring|Democratic|Section\\s151)\\s){0,3}(?:Directors?|Head|Chief\\sExecutive|Chief\\sOfficer|Executive|Clerk|Solicitor|Manager|Officers?|Chair(?:man|woman|person)?|Leader|Convener|Treasurer|Secretary|Engineer|Surveyor|Chamberlain|Accountant|Commissioner|Portfolio\\sHolder|Cabinet\\sMember)";
// A post in several words: "Head of Repairs and Estates", "Licensing Manager", "Asset Planning Manager".
const FULL_POST = `(?:(?:[A-Z][\\w’'-]+\\s){0,3}${POST}(?:\\s(?:of|for)\\s(?:the\\s)?[A-Z][\\w’'-]+(?:(?:,|\\sand|\\s&|\\sof|\\sfor)?\\s[A-Z][\\w’'-]+){0,6})?)`;
const NAMED = "(?:(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Mayor|Superintendent|Inspector|Sergeant|PC)\\.?\\s(?:[A-Z]\\.?\\s)?[A-Z][\\p{L}’'-]+(?:\\s[A-Z][\\p{L}’'-]+)?)";
const BODY = '(?:[A-Z][\\w’-]+\\s){0,3}(?:Team|Service|Department|Contractor)|the\\s(?:contractor|developer|consultants?|auditors?|team|department|service)';
const WHO = `(?:[Tt]he\\s)?(?:${NAMED}|${FULL_POST}|officers?|${BODY})`;

const MODAL = '(?:\\s(?:also|then|further|therefore|would|will|should))?';
const ACTS = `(?:undertook|volunteered\\sto|pledged|agreed\\sto|offered\\sto|promised|committed\\sto|confirmed\\sthat\\s(?:he|she|they)\\swould|said\\s(?:that\\s)?(?:he|she|they)\\swould|advised\\sthat\\s(?:he|she|they)\\swould|would|will|should|to\\s(?!be\\b)|be\\s(?:asked|requested|instructed|tasked)\\sto|(?:was|were)\\s(?:asked|requested|instructed|tasked)\\sto|(?:report|provide|circulate|bring|write|prepare|submit|investigate|produce|arrange|contact|send|review)\\b)`;

const SUBJECT = new RegExp(`(?:^|[\\s("“])(${WHO})${MODAL}\\s${ACTS}`, 'gu');
const BY = new RegExp(`\\bby\\s(${WHO})`, 'u');
const ASKED = new RegExp(`\\b(?:asked|requested|instructed|tasked|invited|urged)\\s(?:that\\s)?(${WHO})`, 'u');
const SPEAKER = new RegExp(`^(${WHO})\\s(?:[\\w’'-]+\\s){0,4}(?:said|advised|confirmed|reported|explained|replied|responded|stated|answered)\\b`, 'u');
// A pronoun stands for a person: a team or a contractor named between does not count.
const ANYONE = new RegExp(`(?:^|[\\s("“])((?:[Tt]he\\s)?(?:${NAMED}|${FULL_POST}))(?=[\\s,.;])`, 'gu');
const PRONOUN = /\b(?:he|she|they)\s(?:would|will|also\swould|undertook|agreed|offered|promised)/i;

/** Who is to act: asked to, or the subject of the promise; for "he" and "they" the person last spoken of. A guess. */
export function promiseOwner(sentence: string, before: readonly string[]): string | null {
  const text = sentence.slice(0, 2000);
  const asked = ASKED.exec(text)?.[1];
  if (asked !== undefined) return tidy(asked);
  const subjects = [...text.matchAll(SUBJECT)].map(([, who = '']) => who);
  const last = subjects[subjects.length - 1];
  if (last !== undefined) return tidy(last);
  const by = BY.exec(text)?.[1];
  if (by !== undefined && !/^the$/i.test(by)) return tidy(by);
  const speaker = SPEAKER.exec(text)?.[1];
  if (speaker !== undefined && !PRONOUN.test(text)) return tidy(speaker);
  if (!PRONOUN.test(text)) return null;
  const spoken = [...[...before].reverse().slice(0, 3).reverse().join(' ').slice(-2000).matchAll(ANYONE), ...upToPronoun(text).matchAll(ANYONE)].map(([, who = '']) => who);
  const nearest = spoken[spoken.length - 1];
  return nearest === undefined ? null : tidy(nearest);
}

const upToPronoun = (text: string): string => text.slice(0, PRONOUN.exec(text)?.index ?? 0);

const tidy = (who: string): string => who.trim().replace(/^the\s/i, '').replace(/^officers$/, 'Officers').replace(/^officer$/, 'Officer');
