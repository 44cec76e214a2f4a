import { makeStyles, tokens } from '@fluentui/react-components';
import { confidentialityWording, isOnAgenda, purposeWording, starMeaning, type AgendaEntry } from '../../../domain/agenda';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import { provenanceOf } from '../../../domain/provenance';
import { runningOrder } from '../../../domain/runningOrder';
import type { OtherFile } from '../../../domain/otherFile';
import type { ReadMarks } from '../../../queries/useReadMarks';
import { PapersOfItem, plannedWording, purposeTone } from '../../../ui/agenda/AgendaItemRow';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';
import { MarkRead } from './MarkRead';

interface ItemFactsProps {
  readonly meeting: Stored<'meetings'>;
  readonly item: Stored<'agendaItems'>;
  readonly order: readonly AgendaEntry<Stored<'agendaItems'>>[];
  readonly marks: ReadMarks | null;
  readonly isChanged: boolean;
  /** The file that its pages are of, where it is not the main pack. */
  readonly other: OtherFile | null;
}

/** Purpose, star, pages, time: what the agenda itself says of the item. */
export function ItemFacts({ meeting, item, order, marks, isChanged, other }: ItemFactsProps) {
  const styles = useStyles();
  const planned = runningOrder(order.map((entry) => entry.item), meeting.startsAt, meeting.endsAt)?.starts.get(item.key);
  const timing = [...(planned === undefined ? [] : [`Planned for ${plannedWording(planned)}`]), ...(item.minutesAllotted === null ? [] : [formatCount(item.minutesAllotted, 'minute')]), ...(item.presenters ?? [])];
  return (
    <div className={styles.facts}>
      {isOnAgenda(item) && (
        <div className={styles.tags}>
          {item.purpose !== null && <Tag tone={purposeTone[item.purpose]}>{purposeWording[item.purpose]}</Tag>}
          {item.starred && <Tag>★ Starred</Tag>}
          {item.confidentiality !== null && <Tag tone="warning">{confidentialityWording[item.confidentiality]}</Tag>}
          {item.part === 'non-public' && item.confidentiality === null && <Tag tone="warning">Non-public</Tag>}
          {isChanged && <Tag tone="plain">New or changed</Tag>}
          <span className={styles.pages}>
            <PapersOfItem item={item} other={other} onFollow={() => marks?.goTo(item, item.pagesFrom)} />
          </span>
        </div>
      )}
      {item.starred && isOnAgenda(item) && <p className={styles.line}>★ Starred: {starMeaning}</p>}
      {item.exemptBasis !== null && (
        <p className={styles.line}>
          Legal basis: <bdi>{item.exemptBasis}</bdi>
        </p>
      )}
      {item.reportOf !== null && (
        <p className={styles.line}>
          Report of <bdi>{item.reportOf}</bdi>
        </p>
      )}
      {timing.length > 0 && (
        <p className={styles.line}>
          <bdi>{timing.join(' · ')}</bdi>
        </p>
      )}
      {item.note !== null && (
        <p className={styles.note} dir="auto">
          {item.note}
        </p>
      )}
      <WhereFrom of="the agenda item" provenance={provenanceOf(item, 'title')} />
      {marks !== null && isOnAgenda(item) && <MarkRead item={item} marks={marks} />}
    </div>
  );
}

const useStyles = makeStyles({
  facts: { marginTop: tokens.spacingVerticalS },
  tags: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS },
  pages: { color: tokens.colorNeutralForeground2 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line' },
});
