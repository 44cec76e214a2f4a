/** What a clerk has typed beside a mail and not saved, while the pane lives: they may look at another mail and come back. */
const kept = new Map<string, string>();

export const keptWords = {
  of: (mail: string): string | null => kept.get(mail) ?? null,
  keep: (mail: string, words: string): void => void kept.set(mail, words),
  drop: (mail: string): void => void kept.delete(mail),
};
