import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatCount } from '../../domain/formats';
import { offAgendaWords } from '../../domain/agenda';
import { headingOf, isForScreenAlone, isOffAgenda, receivedWords, type AskedOfItem, type RequestList } from '../../domain/requestList';
import type { Meeting, Membership } from '../../domain/meetings';
import { askedWords, type Submission } from '../../domain/starredRequests';
import { changedAfterDeadline, senderNote, whoSent } from '../../domain/whoSent';
import { keptTogether, notPrinted, onlyPrinted } from '../../ui/PrintSheet';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';

/** The clerk's list: by item, in the order of the agenda; what came late and what was taken back apart. */
export function RequestGroups({ list, ...told }: Told & { readonly list: RequestList }) {
  return (
    <>
      <Group heading="By item" items={list.asked} {...told} />
      <Group heading="Came after the deadline" note="By SharePoint’s clock, which no device’s wrong clock can change. Whether they are taken is for the chair." items={list.late} tag="Late" {...told} />
      <Group heading="Withdrawn" items={list.withdrawn} tag="Withdrawn" {...told} />
    </>
  );
}

/** What it takes to say who stands behind a request, and when. */
interface Told {
  readonly meeting: Meeting;
  readonly clerks: readonly Membership[];
}

interface GroupProps extends Told {
  readonly heading: string;
  readonly note?: string;
  readonly items: readonly AskedOfItem[];
  readonly tag?: string;
}

function Group({ heading, note, items, tag, ...told }: GroupProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <Section heading={heading} level={2} {...(note === undefined ? {} : { note })}>
      {items.map((asked) => (
        <div key={asked.agendaItem ?? 'the meeting'} className={styles.item} {...keptTogether}>
          <h3 className={styles.title} dir="auto">
            {asked.isExempt ? (
              <>
                <span {...notPrinted}>{headingOf(asked)}</span>
                <span {...onlyPrinted}>{headingOf(asked, true)}</span>
              </>
            ) : (
              headingOf(asked)
            )}{' '}
            {isOffAgenda(asked) && <span className={styles.count}>({offAgendaWords(asked.item)}) </span>}
            {asked.item?.starred === true && <span className={styles.count}>★ </span>}
            <span className={styles.count}>{formatCount(asked.submissions.length, 'member asks', 'members ask')}</span>
          </h3>
          {asked.isExempt && <p className={styles.small}>Non-public: what is asked is shown on this screen only, neither copied nor printed.</p>}
          <ul className={styles.rows}>
            {asked.submissions.map((submission) => (
              <Asked key={submission.key} submission={submission} isForScreen={isForScreenAlone(asked, submission)} tag={tag} {...told} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type AskedProps = Told & { readonly submission: Submission; readonly isForScreen: boolean; readonly tag: string | undefined };

function Asked({ submission, isForScreen, tag, meeting, clerks }: AskedProps) {
  const styles = useStyles();
  const sender = whoSent(submission, clerks);
  const note = senderNote(sender);
  const changed = changedAfterDeadline(submission, meeting);
  return (
    <li className={styles.row}>
      <p className={styles.who}>
        <strong>
          <bdi>{sender.name}</bdi>
        </strong>
        {note !== null && <bdi>{note}</bdi>}
        <span>{askedWords(submission)}</span>
        {sender.kind === 'another' && <Tag tone="warning">Another’s name</Tag>}
        {tag !== undefined && <Tag tone="warning">{tag}</Tag>}
        {changed !== null && <Tag tone="warning">Changed after the deadline</Tag>}
        <span className={styles.small}>{receivedWords(submission)}</span>
        {changed !== null && <span className={styles.small}>changed {changed}</span>}
      </p>
      {submission.wording !== null && <Wording by={sender.name} wording={submission.wording} isForScreen={isForScreen} />}
    </li>
  );
}

/** Characters: more than anybody asks at a meeting, and few enough to leave the others in sight. */
const MOST_SHOWN = 2_000;

function Wording({ by, wording, isForScreen }: { readonly by: string; readonly wording: string; readonly isForScreen: boolean }) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(wording.length <= MOST_SHOWN);
  return (
    <>
      <p className={styles.words} dir="auto" {...(isForScreen ? notPrinted : {})}>
        {isWhole ? wording : `${wording.slice(0, MOST_SHOWN)}…`}
      </p>
      {!isWhole && (
        <Button size="small" onClick={() => setIsWhole(true)} {...notPrinted}>
          Show all that {by} wrote
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  item: { marginBottom: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  who: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM, margin: 0 },
  words: { margin: 0, whiteSpace: 'pre-line' },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
});
