/** What its writer says in this mail: without what it answers, which stands below, and without the greeting and the signature. */
export function newestPart(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ').split('\n');
  const end = lines.findIndex((line, at) => isQuotedFrom(line, lines.slice(at + 1, at + 5)) || line === '-- ');
  const own = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line));
  return withoutCourtesies(own.map((line) => line.trimEnd())).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** "Dear Priya," above, and from "Kind regards" on below: they are not progress. Where nothing else is said, they stay. */
function withoutCourtesies(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.trim() !== '');
  const isGreeted = GREETING.test(lines[from] ?? '') && lines.slice(from + 1).some((line) => line.trim() !== '');
  const to = lines.findIndex((line, at) => at > from && CLOSING.test(line) && lines.slice(at + 1).join(' ').length < LONGEST_SIGNATURE);
  const said = lines.slice(isGreeted ? from + 1 : 0, to === -1 ? lines.length : to);
  return said.some((line) => line.trim() !== '') ? said : lines;
}

const GREETING = /^\s*(?:(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|morning|afternoon)\b(?:,?\s[\p{L}.'’-]+){0,4}\s*[,!–-]?|\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?,)\s*$/iu;
const CLOSING = /^\s*(?:(?:kind|best|warm|kindest|many thanks and|with (?:kind|best)) )?(?:regards|wishes|thanks|many thanks|thank you|cheers|yours (?:sincerely|faithfully|truly)|all the best|best)\s*[,.!]?\s*$/i;
/** Longer is no signature: the line that looked like a closing is part of what is said. In characters. */
const LONGEST_SIGNATURE = 400;

/** As Outlook, and most programs for mails, begin the mail that is answered. */
function isQuotedFrom(line: string, next: readonly string[]): boolean {
  const words = line.trim();
  if (/^-{2,}\s*(?:original message|forwarded message|reply above this line)\s*-*$/i.test(words) || /^_{10,}$/.test(words)) return true;
  if (/^From:\s*\S/i.test(words) && next.some((one) => /^\s*(?:Sent|Date|To|Subject):/i.test(one))) return true;
  return /^On .{6,}\bwrote:$/i.test(words) || (/^On .{6,}$/i.test(words) && /\bwrote:$/i.test(next[0]?.trim() ?? ''));
}
