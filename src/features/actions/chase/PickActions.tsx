import { Button, Checkbox, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { officerOf } from '../../../domain/actions/actionList';
import { LONGEST_OPENING } from '../../../domain/chasers/draftChasers';
import { type ActionToChase, type DueForChasing, nameOf, type OfficerToChase } from '../../../domain/chasers/dueForChasing';
import { formatCount, formatDate } from '../../../domain/formats';
import { actionRoute } from '../../../domain/routes';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';

interface PickActionsProps {
  /** They have the focus again when the preview goes. */
  readonly buttons: RefObject<HTMLDivElement>;
  readonly site: SiteKey;
  readonly due: DueForChasing;
  readonly isPicked: (one: ActionToChase) => boolean;
  readonly onPick: (key: string, isOn: boolean) => void;
  readonly opening: string;
  readonly onOpening: (words: string) => void;
  /** The officers of whom something is picked. */
  readonly count: number;
  readonly onPreview: () => void;
  readonly said: string;
}

/** Who owes what, and what of it is asked for. */
export function PickActions({ buttons, site, due, isPicked, onPick, opening, onOpening, count, onPreview, said }: PickActionsProps) {
  const styles = useStyles();
  if (due.officers.length + due.nobodys.length === 0) return <p role="status">{said === '' ? 'Nothing is overdue or due by then.' : said}</p>;
  const tooLong = opening.trim().length > LONGEST_OPENING;
  return (
    <>
      {due.officers.map((officer) => (
        <fieldset key={officer.key} className={styles.officer}>
          <legend className={styles.name}>
            <bdi>{nameOf(officer)}</bdi>
            {officer.officer !== null && officer.post !== null && <span className={styles.person}>: <bdi>{officer.officer.name}</bdi></span>}
          </legend>
          <NoAddress officer={officer} />
          {officer.actions.map((one) => (
            <div key={one.listed.action.key} className={styles.action}>
              <Checkbox className={styles.box} checked={isPicked(one)} onChange={(_, { checked }) => onPick(one.listed.action.key, checked === true)} label={labelOf(one)} />
              <p className={mergeClasses(styles.small, styles.beside)}>
                {one.isOverdue && <Tag tone="warning">Overdue</Tag>} {dueOf(one)} · {earlierOf(one)}
                {one.isWaiting && ' · a chaser waits already'}
              </p>
            </div>
          ))}
        </fieldset>
      ))}
      {due.nobodys.length > 0 && (
        <>
          <p>Nobody is named for these, so nobody can be asked. Name an officer first:</p>
          <ul className={styles.nobodys}>
            {due.nobodys.map((listed) => (
              <li key={listed.action.key}>
                <RouteLink to={actionRoute(listed.action.committee, listed.action.key)}>{`${listed.action.printedNumber ?? listed.action.seriesNumber}: ${listed.action.title ?? listed.action.request.slice(0, 120)}`}</RouteLink> ({officerOf(listed)})
              </li>
            ))}
          </ul>
        </>
      )}
      <Field
        label={isCircleSite(site) ? 'Above the numbers of the non-public actions' : 'Above the table'}
        hint={isCircleSite(site) ? 'The mail has their numbers and dates alone. Write nothing non-public.' : 'Each mail begins with the officer’s name and ends with yours.'}
        {...(tooLong ? { validationMessage: `This is ${formatCount(opening.trim().length, 'character')} long, and a mail has room for ${formatCount(LONGEST_OPENING, 'character')}. Shorten it.` } : {})}
      >
        <Textarea rows={4} resize="vertical" value={opening} onChange={(_, { value }) => onOpening(value)} />
      </Field>
      <div ref={buttons} className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={count === 0 || tooLong} onClick={onPreview}>
          {count === 0 ? 'Tick what to ask for' : `Preview the mails to ${formatCount(count, 'officer')}`}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

function NoAddress({ officer: { officer } }: { readonly officer: OfficerToChase }) {
  const styles = useStyles();
  if (officer === null) return <p className={styles.small}>Nobody holds this post, as far as the council’s list of people says: the mail will have no address.</p>;
  return officer.mail === null ? <p className={styles.small}>The list of people has no address for them: put it in when you send the mail.</p> : null;
}

const labelOf = ({ listed: { action } }: ActionToChase): string => `${action.printedNumber ?? action.seriesNumber}: ${action.title ?? action.request.slice(0, 160)}`;

const dueOf = ({ listed: { action } }: ActionToChase): string => `Due ${action.dueText ?? (action.dueOn === null ? 'at a meeting' : formatDate(action.dueOn))}`;

function earlierOf({ earlier }: ActionToChase): string {
  const last = earlier.at(-1);
  return last === undefined ? 'not chased before' : `chased ${formatCount(earlier.length, 'time')}, last on ${formatDate(last)}`;
}

const useStyles = makeStyles({
  officer: { margin: `${tokens.spacingVerticalM} 0`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}`, overflowWrap: 'anywhere' },
  person: { fontWeight: tokens.fontWeightRegular },
  action: { padding: `${tokens.spacingVerticalXS} 0` },
  // Where the words of the tick box begin.
  beside: { marginInlineStart: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalM})` },
  box: { alignItems: 'flex-start', '& label': { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 } },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  nobodys: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
