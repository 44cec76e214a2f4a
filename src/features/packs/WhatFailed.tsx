import { makeStyles, tokens } from '@fluentui/react-components';
import type { Saving } from './useSaving';
import { Message } from '../../ui/Message';

/** What is still to be saved and why, or that this person may not save: either way nothing is lost. */
export function WhatFailed({ failures, isForbidden }: Pick<Saving, 'failures' | 'isForbidden'>) {
  const styles = useStyles();
  const distinct = [...new Set(failures)];
  if (isForbidden) {
    return (
      <Message tone="problem" title="You may not save this">
        {distinct.map((why) => (
          <p key={why}>{why}</p>
        ))}
        <p>Nothing that you have read, checked and corrected is lost: it stays on this screen until this window is closed.</p>
      </Message>
    );
  }
  return (
    <Message tone="problem" title="Not everything was saved">
      <p>What is listed here is still to be written. Press Save again: what was written is not written twice.</p>
      <ul className={styles.lines}>
        {distinct.map((failure) => (
          <li key={failure} dir="auto">
            {failure}
          </li>
        ))}
      </ul>
    </Message>
  );
}

const useStyles = makeStyles({ lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' } });
