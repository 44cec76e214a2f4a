import type { ReactNode } from 'react';
import { confidentialityWording, isOnAgenda, papersOf, purposeWording, type AgendaItem } from '../../domain/agenda';
import { formatCount, formatTime } from '../../domain/formats';
import type { OtherFile } from '../../domain/otherFile';
import type { PlannedTime } from '../../domain/runningOrder';
import { Tag } from '../Tag';
import { ItemFrame, useItemStyles } from './ItemFrame';
import { PageRange } from './PageRange';

interface AgendaItemRowProps {
  readonly item: AgendaItem;
  /** The legal basis for taking it without the public, where it is not said for the whole part. */
  readonly basis: string | null;
  readonly isCompact: boolean;
  /** Where the item has a page of its own. */
  readonly to?: string | undefined;
  /** When it is planned to be taken. */
  readonly planned?: PlannedTime | undefined;
  /** The file that its pages are of, where it is not the main pack. */
  readonly other?: OtherFile | null | undefined;
  /** What the screen has to say of it besides. */
  readonly children?: ReactNode;
}

/** One item: what it is, what it asks of a member, and where to read it. */
export function AgendaItemRow({ item, basis, isCompact, to, planned, other = null, children }: AgendaItemRowProps) {
  const styles = useItemStyles();
  // What is off the agenda asks nothing of anybody.
  if (!isOnAgenda(item)) return (
      <ItemFrame item={item} to={to}>
        {children}
      </ItemFrame>
    );
  const timing = [...(item.presenters ?? []), ...(item.minutesAllotted === null ? [] : [formatCount(item.minutesAllotted, 'minute')])];
  return (
    <ItemFrame item={item} to={to} papers={<PapersOfItem item={item} other={other} />}>
      <p className={styles.tags}>
        {item.purpose !== null && <Tag tone={purposeTone[item.purpose]}>{purposeWording[item.purpose]}</Tag>}
        {item.starred && <Tag>★ Starred</Tag>}
        {item.confidentiality !== null && <Tag tone="warning">{confidentialityWording[item.confidentiality]}</Tag>}
      </p>
      {basis !== null && (
        <p className={styles.small}>
          Legal basis: <bdi>{basis}</bdi>
        </p>
      )}
      {item.reportOf !== null && !isCompact && (
        <p className={styles.small}>
          Report of <bdi>{item.reportOf}</bdi>
        </p>
      )}
      {(timing.length > 0 || planned !== undefined) && (
        <p className={styles.timing}>
          {planned !== undefined && <strong className={styles.planned}>{plannedWording(planned)}</strong>}
          {timing.length > 0 && <bdi>{timing.join(' · ')}</bdi>}
        </p>
      )}
      {item.note !== null && !isCompact && (
        <p className={styles.note} dir="auto">
          {item.note}
        </p>
      )}
      {children}
    </ItemFrame>
  );
}

interface PapersOfItemProps {
  readonly item: AgendaItem;
  readonly other: OtherFile | null;
  readonly onFollow?: (() => void) | undefined;
}

export function PapersOfItem({ item, other, onFollow }: PapersOfItemProps) {
  const papers = papersOf(item);
  if (papers.kind === 'toFollow') return <Tag tone="warning">To follow</Tag>;
  if (papers.kind === 'none') return 'No papers';
  const { from, to } = papers;
  return (
    <>
      <PageRange from={from} to={to} other={other} onFollow={onFollow} /> ({formatCount(to - from + 1, 'page')})
    </>
  );
}

/** "6.45 pm", "about 6.45 pm". */
export const plannedWording = ({ at, isEstimate }: PlannedTime): string => `${isEstimate ? 'about ' : ''}${formatTime(at)}`;

export const purposeTone = { decision: 'strong', discussion: 'plain', information: 'quiet' } as const;
