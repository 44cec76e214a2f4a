import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { issueTitle, SEVERITY_WORDS, STATE_WORDS, whereWords } from '../../../domain/estates/issues/issue';
import { ageWords, type ListedIssue } from '../../../domain/estates/issues/issueList';
import { actionList, actionListMail } from '../../../domain/estates/walkabouts/actionList';
import { formatDate } from '../../../domain/formats';
import { issueRoute } from '../../../domain/estateRoutes';
import type { Desk } from '../../../queries/desk';
import { CopyButton } from '../../../ui/CopyButton';
import { PrintButton } from '../../../ui/PrintButton';
import { keptTogether, notPrinted, PrintSheet } from '../../../ui/PrintSheet';
import { RouteLink, useLinkStyles } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { ToggleGroup } from '../../../ui/ToggleGroup';
import type { IssueClock } from '../issues/issueParts';
import { IssueStepForm } from '../issues/IssueStepForm';
import { contactMail, usePeople } from '../issues/useEstate';

interface ActionListProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly walkabout: Stored<'walkabouts'>;
  /** The estate's. */
  readonly title: string;
  readonly contact: string | null;
  readonly listed: readonly ListedIssue<Stored<'issues'>>[];
  readonly mayChange: boolean;
}

/** What is to be done after the walk, by whose it is: for the screen, for paper and for the resident services officer's mail. */
export function ActionListOfWalkabout({ desk, clock, walkabout, title, contact, listed, mayChange }: ActionListProps) {
  const styles = useStyles();
  const { link } = useLinkStyles();
  const people = usePeople(desk);
  const [which, setWhich] = useState<'this' | 'all'>('this');
  const ofThis = listed.filter(({ issue }) => issue.walkabout === walkabout.key);
  const owners = actionList(which === 'this' ? ofThis : listed);
  const mail = actionListMail(title, which === 'this' ? walkabout : null, owners);
  const whole = actionListMail(title, which === 'this' ? walkabout : null, owners, Infinity);
  const to = contactMail(contact, people);
  return (
    <PrintSheet footer={`${desk.councilName} · ${mail.subject}`}>
      <div {...notPrinted} className={styles.bar}>
        <ToggleGroup
          label="Which issues"
          toggles={[
            { name: 'this', label: 'Of this walkabout', count: ofThis.length, isOn: which === 'this' },
            { name: 'all', label: 'All open on the estate', count: listed.length, isOn: which === 'all' },
          ]}
          onToggle={setWhich}
        />
        <PrintButton />
        <a className={mergeClasses(link, styles.mail)} href={`mailto:${to === null ? '' : encodeURIComponent(to)}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.text)}`}>
          Mail it{to === null ? '' : ' to the resident services officer'}
        </a>
        <CopyButton text={`${whole.subject}\n\n${whole.text}`} label="Copy as text" />
      </div>
      {mail.left > 0 && (
        <p {...notPrinted} className={styles.quiet}>
          A mail that is opened from here has room for all but {mail.left}: copy the list as text, or print it.
        </p>
      )}
      {contact !== null && <p className={styles.quiet} dir="auto">{`Contact: ${contact}`}</p>}
      {owners.length === 0 && <p>{which === 'this' ? 'No open issue is of this walkabout.' : 'No issue is open on this estate.'}</p>}
      {owners.map(({ owner, issues }) => (
        <Section key={owner ?? ''} heading={owner ?? 'Nobody yet'} level={2}>
          <ul className={styles.rows}>
            {issues.map((one) => (
              <Row key={one.issue.key} one={one} desk={desk} clock={clock} mayChange={mayChange} />
            ))}
          </ul>
        </Section>
      ))}
    </PrintSheet>
  );
}

function Row({ one: { issue, age }, desk, clock, mayChange }: { readonly one: ListedIssue<Stored<'issues'>>; readonly desk: Desk; readonly clock: IssueClock; readonly mayChange: boolean }) {
  const styles = useStyles();
  const [isAssigning, setIsAssigning] = useState(false);
  const [said, setSaid] = useState('');
  const where = whereWords(issue);
  return (
    <li className={styles.row} {...keptTogether}>
      <p className={styles.title} dir="auto">
        <RouteLink to={issueRoute(issue.estate, issue.key)}>{issueTitle(issue)}</RouteLink>
      </p>
      <p className={styles.quiet} dir="auto">
        {[SEVERITY_WORDS[issue.severity], where, STATE_WORDS[issue.state], ageWords(age), issue.targetOn === null ? 'no target' : `by ${formatDate(issue.targetOn)}`].filter((part) => part !== null).join(' · ')}
      </p>
      {mayChange && (issue.state === 'reported' || issue.state === 'assigned') && !isAssigning && (
        <div {...notPrinted}>
          <Button size="small" onClick={() => setIsAssigning(true)} aria-label={`Assign: ${issueTitle(issue)}`}>
            Assign
          </Button>
          <span role="status"> {said}</span>
        </div>
      )}
      {isAssigning && (
        <IssueStepForm
          kind="assign"
          desk={desk}
          clock={clock}
          issue={issue}
          onDone={(words) => {
            setIsAssigning(false);
            setSaid(words ?? '');
          }}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM },
  mail: { display: 'inline-flex', alignItems: 'center', minHeight: '32px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});
