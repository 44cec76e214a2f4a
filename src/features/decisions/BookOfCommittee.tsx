import { Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { type BookEntry, textsOfEntry, verbWords } from '../../domain/decisionsBook';
import { formatCount } from '../../domain/formats';
import { indexOf, search, wordsOf } from '../../domain/search';
import type { SiteKey } from '../../domain/sites';
import type { Desk } from '../../queries/desk';
import { useDecisionsBook } from '../../queries/useDecisionsBook';
import { DecisionRow } from '../../ui/DecisionRow';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { ShowMore, usePaged } from '../../ui/ShowMore';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { UnreadableRows } from '../../ui/UnreadableRows';

interface BookOfCommitteeProps {
  readonly desk: Desk;
  readonly committee: string;
  readonly sites: readonly SiteKey[];
}

export function BookOfCommittee({ desk, committee, sites }: BookOfCommitteeProps) {
  const asked = useDecisionsBook(desk, { committee, sites, followedUpBy: 'every action' });
  if (asked.kind === 'loading') return <Loading label="Loading the decisions" rows={6} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The decisions" retry={asked.retry} />;
  const { entries, circles, unreadable } = asked.value;
  return (
    <>
      <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
      {circles.kind === 'failed' && <FailedToLoad desk={desk} error={circles.error} what="The non-public decisions" retry={circles.retry} tone="notice" />}
      {entries.length === 0 ? (
        <Message tone="notice" title="No decisions yet">
          <p>They appear here when a clerk imports a pack with this committee’s minutes.</p>
        </Message>
      ) : (
        <Book entries={entries} />
      )}
      <UnreadableRows rows={unreadable} />
    </>
  );
}

type Verb = keyof typeof verbWords | 'every';

function Book({ entries }: { readonly entries: readonly BookEntry[] }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [verb, setVerb] = useState<Verb>('every');
  // Typing goes on while a long book is searched.
  const words = wordsOf(useDeferredValue(typed));
  const ofVerb = useMemo(() => entries.filter(({ decision }) => verb === 'every' || decision.verb === verb), [entries, verb]);
  const index = useMemo(() => indexOf(ofVerb, textsOfEntry), [ofVerb]);
  const found = words.length === 0 ? ofVerb : search(index, words);
  const { shown, more } = usePaged(found);
  const used = new Set(entries.map(({ decision }) => decision.verb));
  const verbs = (Object.keys(verbWords) as (keyof typeof verbWords)[]).filter((name) => used.has(name)); // the table's own keys, in its order
  return (
    <>
      <div role="search" aria-label="Which decisions" className={styles.bar}>
        <Field label="Search these decisions" className={styles.words}>
          <SearchBox value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <ToggleGroup
          label="Show"
          toggles={[{ name: 'every' as const, label: 'All', count: entries.length, isOn: verb === 'every' }, ...verbs.map((name) => ({ name, label: verbWords[name], count: entries.filter(({ decision }) => decision.verb === name).length, isOn: verb === name }))]}
          onToggle={(name) => setVerb(name)}
        />
      </div>
      <h2 className={styles.heading}>
        <span role="status">{formatCount(found.length, 'decision')}</span>
      </h2>
      {found.length === 0 && <p>{`No decision here has “${typed.trim()}”.`}</p>}
      <ul className={styles.rows}>
        {shown.map((entry) => (
          <li key={`${entry.decision.row.site} ${entry.decision.key}`}>
            <DecisionRow entry={entry} words={words} />
          </li>
        ))}
      </ul>
      <ShowMore {...more} />
    </>
  );
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalM} 0` },
  words: { maxWidth: '28rem' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
});
