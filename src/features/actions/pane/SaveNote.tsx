import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SiteKey } from '../../../domain/sites';
import type { Item } from '../../../lists/index';
import type { Desk } from '../../../queries/desk';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { Failure } from '../../../ui/Failure';
import { readActionsAnew } from '../readActionsAnew';

interface SaveNoteProps {
  readonly desk: Desk;
  /** The action's own: of a circle's action nothing is written elsewhere. */
  readonly site: SiteKey;
  /** Made once; null where it is not known who is signed in. */
  readonly note: () => Item<'progressNotes'> | null;
  readonly isEmpty: boolean;
  readonly where: string;
  readonly onSaved: () => void;
}

/** For one action and one text: pressed again, it is the same note. */
export function SaveNote({ desk, site, note, isEmpty, where, onSaved }: SaveNoteProps) {
  const cache = useQueryClient();
  const minted = useRef<Item<'progressNotes'> | null>(null);
  const isBusy = useRef(false);
  const [state, setState] = useState<{ readonly kind: 'idle' | 'saving' | 'empty' | 'nobody' } | { readonly kind: 'failed'; readonly error: unknown }>({ kind: 'idle' });

  async function save(): Promise<void> {
    if (isEmpty) return setState({ kind: 'empty' });
    minted.current ??= note();
    if (minted.current === null) return setState({ kind: 'nobody' });
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ kind: 'saving' });
    try {
      await desk.council.at(site).progressNotes.create(minted.current);
      await readActionsAnew(cache);
      onSaved();
    } catch (error) {
      setState({ kind: 'failed', error });
    } finally {
      isBusy.current = false;
    }
  }

  return (
    <>
      {state.kind === 'failed' && <Failure explanation={{ ...explainFailure(state.error, 'The progress', desk.councilName), title: 'Not saved: the words are still here' }} remedy={{ label: 'Save again', act: () => void save() }} />}
      <p>{where}</p>
      <Button appearance="primary" disabledFocusable={state.kind === 'saving'} onClick={() => void save()}>
        Add as progress
      </Button>
      <p role="status">{state.kind === 'empty' ? 'There are no words yet: type what was done.' : state.kind === 'nobody' ? 'It is not known who is signed in. Close the pane, open it again and sign in.' : ''}</p>
    </>
  );
}
