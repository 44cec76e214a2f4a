import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { chaserMail } from '../../../domain/chasers/chaserMail';
import { formatCount } from '../../../domain/formats';
import type { SiteKey } from '../../../domain/sites';
import type { Item } from '../../../lists/index';
import type { Desk } from '../../../queries/desk';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { Failure } from '../../../ui/Failure';
import { readActionsAnew } from '../readActionsAnew';
import { MailView } from './MailView';

interface PreviewMailsProps {
  readonly desk: Desk;
  readonly site: SiteKey;
  readonly drafts: readonly Item<'chasers'>[];
  /** With what to say, where they were saved. */
  readonly onDone: (words: string) => void;
}

/** The mails as their readers will see them; saved, they wait. A draft has its key, so that saving again writes none twice. */
export function PreviewMails({ desk, site, drafts, onDone }: PreviewMailsProps) {
  const styles = useStyles();
  const cache = useQueryClient();
  const [state, setState] = useState<{ readonly kind: 'idle' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown }>({ kind: 'idle' });
  const isBusy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useLayoutEffect(() => heading.current?.focus(), []);

  async function save(): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'saving' });
    try {
      for (const draft of drafts) await desk.council.at(site).chasers.create(draft);
      await readActionsAnew(cache);
      onDone(`${formatCount(drafts.length, 'mail')} saved. Open ${drafts.length === 1 ? 'it' : 'them'} in Outlook: the pane has “Chasers waiting”.`);
    } catch (error) {
      setState({ kind: 'failed', error });
    } finally {
      isBusy.current = false;
    }
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {`As ${drafts.length === 1 ? 'it' : 'each'} will be read`}
      </h3>
      {drafts.map((draft) => (
        <MailView key={draft.key} chaser={draft} mail={chaserMail(draft)} />
      ))}
      {state.kind === 'failed' && <Failure explanation={{ ...explainFailure(state.error, 'The mails', desk.councilName), title: 'Not saved: what you chose is still here' }} remedy={{ label: 'Save again', act: () => void save() }} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={state.kind === 'saving'} onClick={() => void save()}>
          {state.kind === 'saving' ? 'Saving' : `Save ${formatCount(drafts.length, 'mail')} as waiting`}
        </Button>
        <Button onClick={() => onDone('')}>Back to the choice</Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, ':focus': { outlineStyle: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
