/** "(Verbal report)", "(Paper 4, to follow)", "(7.10pm)": in brackets behind a title, how its paper comes or when it is taken, and nothing else. */
export function takePaperMark(title: string): { readonly rest: string; readonly mark: string; readonly toFollow: boolean } | null {
  const match = title.endsWith(')') ? PAPER_MARK.exec(title) : null;
  if (!match?.[1]) return null;
  return { rest: title.slice(0, match.index), mark: match[1], toFollow: /\bto\sfollow\b/i.test(match[1]) };
}

const HOW = '(?:attached|enclosed|herewith|circulated|tabled|to\\sfollow|verbal|oral)';
const PAPER_MARK = new RegExp(`\\s{1,120}\\((\\d{1,2}[.:]\\d{2}\\s?[ap]\\.?m\\.?|(?:verbal|oral)(?:\\s(?:report|update|item|presentation))?|(?:paper|enclosure|enc|report|document)s?\\.?\\s(?:no\\.?\\s)?(?:[A-Z]\\d{0,3}|\\d{1,3}[A-Z]?)(?:\\s?[,;:–-]?\\s${HOW}[^()]{0,40})?|${HOW}\\sfor\\s[^()]{3,40})\\)$`, 'i');
