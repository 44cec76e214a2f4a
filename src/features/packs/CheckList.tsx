import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatCount } from '../../domain/formats';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import type { Check } from '../../packs/review/checks';
import { valueAt } from '../../packs/review/valuePath';
import { Section } from '../../ui/Section';
import { CheckCard } from './CheckCard';

interface CheckListProps {
  readonly document: string;
  /** Of the file as it was read: what is to be checked does not change by checking. */
  readonly checks: readonly Check[];
  readonly corrected: Reading;
  /** By their paths, what a person has said so far. */
  readonly corrections: ReadonlyMap<string, unknown>;
  readonly lines: readonly PackLine[];
  readonly checked: ReadonlySet<string>;
  /** By the ids of the checks, what is typed and not confirmed. */
  readonly typed: Map<string, string>;
  readonly onConfirm: (id: string, path: string | null, value: unknown) => void;
}

/** As many as a screen stays quick with. */
const AT_ONCE = 50;

/** Every doubt of one file, one below the other. Confirming one moves the focus to the next that is left. */
export function CheckList({ document, checks, corrected, corrections, lines, checked, typed, onConfirm }: CheckListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const [next, setNext] = useState<{ readonly at: number } | null>(null);
  useEffect(() => {
    if (next !== null) list.current?.querySelectorAll('form')[next.at]?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [next]);
  const isLeft = (at: number, from: number): boolean => at !== from && !checked.has(checks[at]?.id ?? '');
  const goOn = (from: number): void => {
    const places = [...checks.keys()];
    const found = places.find((at) => at > from && isLeft(at, from)) ?? places.find((at) => isLeft(at, from)) ?? null;
    if (found !== null) setShown((all) => Math.max(all, found + 1));
    setNext(found === null ? null : { at: found });
  };
  const latest = useRef<(check: Check, value: unknown) => void>(() => undefined);
  const confirm = useCallback((check: Check, value: unknown) => latest.current(check, value), []);
  useEffect(() => {
    latest.current = (check, value) => {
      onConfirm(check.id, check.path, value);
      goOn(checks.indexOf(check));
    };
  });
  if (checks.length === 0) return null;
  const left = checks.filter(({ id }) => !checked.has(id)).length;
  return (
    <Section
      heading={`To check in ${document}`}
      level={2}
      note={left === 0 ? `All ${checks.length} checked.` : `${formatCount(left, 'value')} of ${checks.length} left. Enter confirms and goes on to the next; in a field of several lines, Ctrl and Enter.`}
    >
      <div ref={list}>
        {checks.slice(0, shown).map((check, at) => (
          <CheckCard
            key={check.id}
            check={check}
            document={document}
            stored={check.path === null ? null : corrections.has(check.path) ? corrections.get(check.path) : valueAt(corrected, check.path)}
            lines={lines}
            isChecked={checked.has(check.id)}
            unconfirmed={typed}
            place={`${at + 1} of ${checks.length}`}
            onConfirm={confirm}
          />
        ))}
      </div>
      {checks.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>Show {Math.min(AT_ONCE, checks.length - shown)} more of {checks.length}</Button>}
    </Section>
  );
}
