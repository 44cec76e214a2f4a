/** What its writer says in this mail: without what it answers, which stands below, and without the signature. */
export function newestPart(body: string): string {
  const lines = body.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ').split('\n');
  const end = lines.findIndex((line, at) => isQuotedFrom(line, lines.slice(at + 1, at + 5)) || line === '-- ');
  const own = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/.test(line));
  return own.map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** As Outlook, and most programs for mails, begin the mail that is answered. */
function isQuotedFrom(line: string, next: readonly string[]): boolean {
  const words = line.trim();
  if (/^-{2,}\s*(?:original message|forwarded message|reply above this line)\s*-*$/i.test(words) || /^_{10,}$/.test(words)) return true;
  if (/^From:\s*\S/i.test(words) && next.some((one) => /^\s*(?:Sent|Date|To|Subject):/i.test(one))) return true;
  return /^On .{6,}\bwrote:$/i.test(words) || (/^On .{6,}$/i.test(words) && /\bwrote:$/i.test(next[0]?.trim() ?? ''));
}
