import type { ReactNode } from 'react';
import type { Desk } from '../../queries/desk';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Section } from '../../ui/Section';
import { Nothing, Rows } from '../../ui/Rows';
import type { Part } from './useHome';

interface PartOfHomeProps<Row> {
  readonly desk: Desk;
  readonly heading: string;
  /** "Your actions": what could not be loaded. */
  readonly what: string;
  readonly part: Pick<Part<Row>, 'kind' | 'rows' | 'error' | 'retry'>;
  readonly nothing: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** One list of the first screen in each of its states; what came before a failure stays. */
export function PartOfHome<Row>({ desk, heading, what, part, nothing, children }: PartOfHomeProps<Row>) {
  return (
    <Section heading={heading} level={2}>
      {part.kind === 'failed' && <FailedToLoad desk={desk} error={part.error} what={what} retry={part.retry} tone="notice" />}
      {part.rows.length > 0 && <Rows>{children(part.rows)}</Rows>}
      {part.rows.length === 0 && part.kind === 'loading' && <Loading label={`Loading ${what.charAt(0).toLowerCase()}${what.slice(1)}`} rows={1} />}
      {part.rows.length === 0 && part.kind === 'ready' && <Nothing>{nothing}</Nothing>}
    </Section>
  );
}
