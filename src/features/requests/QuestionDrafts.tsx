import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { draftQuestion, mailDraft, teamsDraft } from '../../domain/questionDraft';
import { isCircleSite } from '../../domain/sites';
import type { Submission } from '../../domain/starredRequests';
import type { ItemPanelProps } from '../../queries/desk';
import { committeesQuery } from '../../queries/meetingQueries';
import { CopyButton } from '../../ui/CopyButton';
import { useLinkStyles } from '../../ui/RouteLink';

/** A question to an officer as a message to be looked over and sent: the program drafts, the person sends. */
export function QuestionDrafts({ desk, meeting, item, submission }: ItemPanelProps & { readonly submission: Submission }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const committees = useQuery(committeesQuery(desk.council));
  const { askedOf, wording, member } = submission;
  if (askedOf === null || wording === null) return null;
  const title = committees.data?.items.find(({ key }) => key === meeting.committee)?.title ?? meeting.title;
  const isExempt = isCircleSite(item.row.site);
  const draft = draftQuestion({ meeting, title, item, isExempt, wording, to: askedOf, from: member.name });
  const mail = mailDraft(askedOf, draft);
  const teams = teamsDraft(askedOf, draft);
  return (
    <div className={styles.box}>
      <p className={styles.note}>Nothing is sent yet: look it over and send it yourself.</p>
      <p className={styles.ways}>
        <a href={mail.address} className={links.link}>
          Write a mail to {askedOf.name}
        </a>
        {teams !== null && (
          <a href={teams.address} target="_blank" rel="noopener noreferrer" className={links.link}>
            Write in Teams to {askedOf.name}
          </a>
        )}
        <CopyButton text={draft.body} label="Copy the text" />
      </p>
      {askedOf.mail === null && <p className={styles.note}>No address of theirs is known: fill it in yourself.</p>}
      {(!mail.isWhole || teams?.isWhole === false) && <p className={styles.note}>The text is too long to be handed over: copy it and paste it into the message.</p>}
      {isExempt && <p className={styles.note}>The message names the item by its number alone: what you ask about non-public business stays here.</p>}
    </div>
  );
}

const useStyles = makeStyles({
  box: { marginTop: tokens.spacingVerticalS },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalXS} 0` },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
