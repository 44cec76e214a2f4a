import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { formatDate } from '../../../domain/formats';
import { isCircleSite } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { Message } from '../../../ui/Message';
import { Row } from '../../../ui/Rows';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';

interface DoubtfulMentionProps {
  readonly desk: Desk;
  readonly mention: Stored<'mentions'>;
  /** Its title. */
  readonly estate: string;
  readonly isClerk: boolean;
}

type State = { readonly kind: 'asked' } | { readonly kind: 'saving' } | { readonly kind: 'said'; readonly words: string } | { readonly kind: 'failed'; readonly advice: string };

/** A place that may name an estate, with its words, and the two answers. */
export function DoubtfulMention({ desk, mention, estate, isClerk }: DoubtfulMentionProps) {
  const styles = useStyles();
  const queries = useQueryClient();
  const [state, setState] = useState<State>({ kind: 'asked' });
  const { quote, named, doubt, toldOf, heading, source, row } = mention;

  async function say(certainty: 'confirmed' | 'dismissed'): Promise<void> {
    setState({ kind: 'saving' });
    try {
      await desk.council.at(row.site).mentions.update(row, { certainty });
      setState({ kind: 'said', words: certainty === 'confirmed' ? `It names ${estate}.` : `It does not name ${estate}.` });
      void queries.invalidateQueries({ predicate: ({ queryKey: [list, which] }) => list === 'mentions' && which !== 'doubtful' });
    } catch (error) {
      const { title, advice } = explainFailure(error, 'Your answer', desk.councilName);
      setState({ kind: 'failed', advice: `${title}. ${advice}` });
    }
  }

  const parts = quote.split(named);
  return (
    <Row
      note={
        <>
          {isCircleSite(row.site) && <Tag tone="warning">Not public</Tag>}
          <span>{[estate, toldOf === null ? null : formatDate(toldOf), heading].filter((part) => part !== null).join(' · ')}</span>
          <WhereFrom of={named} provenance={source && { document: source.document, place: { ...source, printed: quote }, words: null, isEdited: false }} />
        </>
      }
    >
      <p className={styles.quote} dir="auto">
        {parts.map((part, index) => (
          // The parts of one text never change their order.
          <span key={index}>
            {index > 0 && <mark className={styles.mark}>{named}</mark>}
            {part}
          </span>
        ))}
      </p>
      {doubt !== null && <p className={styles.doubt}>{doubt}</p>}
      {isClerk && state.kind !== 'said' && (
        <div className={styles.buttons} role="group" aria-label={`Does “${named}” name ${estate}?`}>
          <Button size="small" disabledFocusable={state.kind === 'saving'} onClick={() => void say('confirmed')}>
            It names {estate}
          </Button>
          <Button size="small" disabledFocusable={state.kind === 'saving'} onClick={() => void say('dismissed')}>
            It does not
          </Button>
        </div>
      )}
      <div role="status">{state.kind === 'said' && <p className={styles.doubt}>{state.words}</p>}</div>
      {state.kind === 'failed' && (
        <Message tone="problem" title="Your answer was not saved">
          <p>{state.advice}</p>
        </Message>
      )}
    </Row>
  );
}

const useStyles = makeStyles({
  quote: { margin: 0, overflowWrap: 'anywhere' },
  mark: { backgroundColor: 'transparent', color: 'inherit', fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  doubt: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
});
