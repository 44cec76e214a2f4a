/** Whether a thing read and a thing stored are one. */
export type Sign<Read, Row> = (read: Read, row: Row) => boolean;

export interface Pairing<Read, Row> {
  readonly pairs: ReadonlyMap<Read, Row>;
  /** Rows that nothing read is, or may be. */
  readonly left: readonly Row[];
  /** What may be one of several rows, or something new. */
  readonly unclear: readonly { readonly read: Read; readonly candidates: readonly Row[] }[];
}

interface Signs<Read, Row> {
  /** What the last import said of the row is just this. Tried first, so that importing a pack twice is importing it once. */
  readonly saidBefore: Sign<Read, Row>;
  /** The surest first. A sign that fits several rows tells none of them. */
  readonly sure: readonly Sign<Read, Row>[];
  /** Whether the row stands where what was read may: a row has the same key on two sites where its business has become exempt. */
  readonly isThere?: Sign<Read, Row>;
  /** What would have to be guessed. */
  readonly unsure: readonly Sign<Read, Row>[];
  /** A person's answers to earlier doubts: the row's key, or `new`. */
  readonly settled?: (read: Read) => string | undefined;
}

/** Pairs what was read with what stands; what would have to be guessed is left to a person. */
export function pairBySigns<Read, Row extends { readonly key: string }>(reads: readonly Read[], rows: readonly Row[], { saidBefore, sure, unsure, isThere = () => true, settled = () => undefined }: Signs<Read, Row>): Pairing<Read, Row> {
  const pairs = new Map<Read, Row>();
  const openReads = new Set(reads);
  const openRows = new Set(rows);
  const pair = (read: Read, row: Row): void => {
    pairs.set(read, row);
    openReads.delete(read);
    openRows.delete(row);
  };
  const fitting = (read: Read, sign: Sign<Read, Row>): Row[] => [...openRows].filter((row) => sign(read, row));

  for (const read of reads) {
    const answer = settled(read);
    const row = [...openRows].find((one) => one.key === answer && isThere(read, one));
    if (row) pair(read, row);
  }
  for (const read of [...openReads]) {
    const row = [...openRows].find((one) => saidBefore(read, one));
    if (row) pair(read, row);
    else if (settled(read) === 'new') openReads.delete(read);
  }
  // What a later sign has told may leave an earlier one with a single row: the next import would find it so.
  for (let left = openReads.size + 1; openReads.size < left; ) {
    left = openReads.size;
    for (const sign of sure) {
      const candidates = new Map([...openReads].map((read) => [read, fitting(read, sign)]));
      for (const [read, group] of candidates) {
        if (!openReads.has(read) || group.length === 0) continue;
        // As many alike as before: in their order.
        const alike = [...candidates].filter(([, other]) => other.some((row) => group.includes(row)));
        if (alike.length !== group.length || !alike.every(([, other]) => other.length === group.length && other.every((row) => group.includes(row)))) continue;
        for (const [index, [one]] of alike.entries()) {
          const row = group[index];
          if (row) pair(one, row);
        }
      }
    }
  }
  const unclear = [...openReads].flatMap((read) => {
    const candidates = [...openRows].filter((row) => [...sure, ...unsure].some((sign) => sign(read, row)));
    return candidates.length > 0 ? [{ read, candidates }] : [];
  });
  const mayBe = new Set(unclear.flatMap(({ candidates }) => candidates));
  return { pairs, left: [...openRows].filter((row) => !mayBe.has(row)), unclear };
}
