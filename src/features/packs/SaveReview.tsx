import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { formatCount } from '../../domain/formats';
import type { WhatIsSaved } from '../../packs/review/whatIsSaved';
import { DialogOfButton } from '../../ui/ModalDialog';
import { WhatFailed } from './WhatFailed';
import { WhatWillBeSaved, type WhatWillBeSavedProps } from './WhatWillBeSaved';

interface SaveReviewProps extends WhatWillBeSavedProps {
  /** Where several meetings are on the screen, each with its button. */
  readonly meetingName: string | null;
  /** How many things are still to be written, of whatever kind. */
  readonly rows: number;
  /** Those that are still to be kept, as they are. */
  readonly filesToKeep: number;
  /** What is dated after today is left out until a person has looked at its date. */
  readonly isDateAsked: boolean;
  /** Why nothing of a file can be saved as it stands, and what to do; null where something can. */
  readonly refusal: string | null;
  readonly failures: readonly string[];
  /** This person may not write there, and nothing else failed. */
  readonly isForbidden: boolean;
  readonly isSaving: boolean;
  /** What is there already is to be read first. */
  readonly isStale: boolean;
  /** Why it could not be, and what to do; null where nothing failed. */
  readonly unread: ReactNode;
  readonly onSave: () => void;
}

/** Nothing is saved before this, and it says who can see it from then on. */
export function SaveReview(props: SaveReviewProps) {
  const { meetingName, rows, filesToKeep, saved, files, unchecked, unsettled, staying, withheld, failures, isForbidden, isSaving, isStale, unread, onSave } = props;
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const trouble = useRef<HTMLDivElement>(null);
  const hasTrouble = failures.length > 0 || unread !== null;
  useClearOfBar(bar);
  useEffect(() => {
    if (hasTrouble) trouble.current?.scrollIntoView?.({ block: 'nearest' });
  }, [hasTrouble, failures]);
  return (
    <div ref={bar} className={mergeClasses(styles.bar, hasTrouble && styles.still)}>
      {hasTrouble && (
        <div ref={trouble} className={styles.failures}>
          {failures.length > 0 && <WhatFailed failures={failures} isForbidden={isForbidden} />}
          {unread}
        </div>
      )}
      <DialogOfButton
        title="Save and let these people see it?"
        // Still to be reached by the keyboard: the focus comes back to it from the dialog. After a failure a file may be left to keep though every row is written.
        button={
          <Button appearance="primary" disabledFocusable={(rows + filesToKeep === 0 && failures.length === 0) || isSaving || isStale}>
            {isSaving ? 'Saving' : meetingName === null ? 'Save' : `Save ${meetingName}`}
          </Button>
        }
        actions={[
          <Button key="save" appearance="primary" onClick={onSave}>
            Save for them
          </Button>,
          <Button key="check">Go on checking</Button>,
        ]}
      >
        <WhatWillBeSaved saved={saved} files={files} unchecked={unchecked} unsettled={unsettled} staying={staying} withheld={withheld} />
      </DialogOfButton>
      <span role="status" className={styles.small}>
        {statusOf(props)}
      </span>
    </div>
  );
}

function statusOf({ rows, filesToKeep, saved, unchecked, unsettled, isDateAsked, refusal, failures, isSaving, isStale, unread }: SaveReviewProps): string {
  const hasFailed = failures.length > 0;
  if (isSaving) return 'What is on this page can be changed again when that is done.';
  if (unread !== null) return 'Nothing that you have read and corrected here is lost. It can be saved once what is there already could be read.';
  if (isStale) return 'Comparing with what is there.';
  if (rows > 0 || (filesToKeep > 0 && !hasFailed)) return `${remaining(rows, filesToKeep, saved, unchecked, unsettled)}. ${hasFailed ? 'This is still to be saved.' : 'Nothing has been saved yet.'}`;
  if (hasFailed) return 'Every row is saved, and not every file is kept.';
  if (isDateAsked) return 'There is nothing to save until the date that is asked about above is confirmed or corrected.';
  return refusal ?? 'There is nothing to save: the lists already say all this.';
}

/** What takes the focus is never behind the bar: WCAG 2.2, 2.4.11. */
function useClearOfBar(bar: RefObject<HTMLDivElement>): void {
  useEffect(() => {
    const page = document.documentElement;
    const before = page.style.scrollPaddingBottom;
    const keepClear = (): void => keepClearOf(bar.current);
    window.addEventListener('resize', keepClear);
    return () => {
      window.removeEventListener('resize', keepClear);
      page.style.scrollPaddingBottom = before;
    };
  }, [bar]);
  // What it says makes it higher.
  useEffect(() => keepClearOf(bar.current));
}

function keepClearOf(bar: HTMLDivElement | null): void {
  document.documentElement.style.scrollPaddingBottom = `${bar?.offsetHeight ?? 0}px`;
}

function remaining(rows: number, filesToKeep: number, { added, changed, withdrawn, noted }: WhatIsSaved, unchecked: number, unsettled: number): string {
  const seen = [count(added, 'to add'), count(changed, 'to change'), count(withdrawn, 'to withdraw')].flat();
  const unseen = noted > 0 ? [`${formatCount(noted, 'entry', 'entries')} to note`] : [`${formatCount(rows, 'file')} to take off`];
  const written = rows === 0 ? [formatCount(filesToKeep, 'file')] : seen.length > 0 ? seen : unseen;
  return [...written, ...(unchecked > 0 ? [`${formatCount(unchecked, 'value')} to look at`] : []), ...(unsettled > 0 ? [`${formatCount(unsettled, 'question')} to answer`] : [])].join(', ');
}

const count = (number: number, words: string): readonly string[] => (number === 0 ? [] : [`${number.toLocaleString('en-GB')} ${words}`]);

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    // Where there is little room it would stand over what is to be read.
    '@media (max-height: 480px)': { position: 'static' },
    '@media (max-width: 479px)': { position: 'static' },
  },
  // So much is to be read that it would stand over the page.
  still: { position: 'static' },
  failures: { flexBasis: '100%' },
  small: { color: tokens.colorNeutralForeground2 },
});
