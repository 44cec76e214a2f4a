import { useRef } from 'react';
import { formatCount } from '../../domain/formats';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import { checksOf } from '../../packs/review/checks';
import { Section } from '../../ui/Section';
import { CheckCard } from './CheckCard';

interface CheckListProps {
  /** As the file was read: what is to be checked does not change by checking. */
  readonly asRead: Reading;
  readonly corrected: Reading;
  readonly lines: readonly PackLine[];
  readonly checked: ReadonlySet<string>;
  readonly onConfirm: (id: string, path: string | null, value: unknown) => void;
}

/** Every doubt of one file, one below the other. Confirming one moves the focus to the next that is left. */
export function CheckList({ asRead, corrected, lines, checked, onConfirm }: CheckListProps) {
  const list = useRef<HTMLDivElement>(null);
  const checks = checksOf(asRead);
  if (checks.length === 0) return null;
  const left = checks.filter(({ id }) => !checked.has(id)).length;
  const goOn = (from: number): void => {
    const cards = list.current?.querySelectorAll('form') ?? [];
    const next = [...checks.keys()].find((at) => at > from && !checked.has(checks[at]?.id ?? ''));
    const field = next === undefined ? null : cards[next]?.querySelector<HTMLElement>('input, textarea, select, button');
    field?.focus();
  };
  return (
    <Section
      heading={`To check in ${asRead.document}`}
      level={2}
      note={left === 0 ? `All ${checks.length} checked.` : `${formatCount(left, 'value')} of ${checks.length} left. Enter confirms and goes on to the next.`}
    >
      <div ref={list}>
        {checks.map((check, at) => (
          <CheckCard
            key={check.id}
            check={check}
            reading={corrected}
            lines={lines}
            isChecked={checked.has(check.id)}
            onConfirm={(value) => {
              onConfirm(check.id, check.path, value);
              goOn(at);
            }}
          />
        ))}
      </div>
    </Section>
  );
}
