import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { NotSaved } from '../../packs/review/notSaved';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { PublishDialog } from './PublishDialog';
import { ShowMore, usePaged } from '../../ui/ShowMore';

interface NotSavedListProps {
  readonly document: string;
  readonly things: readonly NotSaved[];
  /** As it was read, before it was said to be non-public. */
  readonly onTakeBack: (path: string) => void;
  readonly onPublish: (path: string) => void;
}

/** What was said to be non-public and can go to no site that this person can read: it is written nowhere, and that can be taken back. */
export function NotSavedList({ document, things, onTakeBack, onPublish }: NotSavedListProps) {
  const styles = useStyles();
  const told = useRef<HTMLParagraphElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const [asked, setAsked] = useState<NotSaved | null>(null);
  const { shown, more } = usePaged(things);
  if (things.length === 0 && last === null) return null;
  const put = ({ words }: NotSaved): void => {
    setAsked(null);
    setLast(`“${nameOf(words)}” is among what will be saved again.`);
    // The button that was pressed goes with its row.
    told.current?.focus();
  };
  return (
    <Section heading={things.length === 0 ? `Nothing is withheld of ${document}` : `Will not be saved from ${document} (${things.length})`} level={2} {...(things.length > 0 && { note: NOTE })}>
      <p ref={told} tabIndex={-1} role="status" dir="auto" className={styles.told}>
        {last}
      </p>
      <ul className={styles.rows}>
        {shown.map((thing) => {
          const { path, words, isRemembered, isAlike } = thing;
          const name = nameOf(words);
          return (
            <li key={path ?? thing.line} className={styles.row}>
              {words.map((text) => (
                <p key={text} dir="auto" className={styles.words}>
                  {text}
                </p>
              ))}
              <p className={styles.fate}>
                <Tag tone="warning">Will not be saved</Tag> {isAlike ? 'It resembles what a clerk has said is non-public: say whether it is public.' : isRemembered ? 'A clerk has said before that it is non-public.' : 'You said that it is non-public.'}
              </p>
              {path !== null && (
                <Button
                  size="small"
                  aria-label={`${isRemembered ? 'It is public' : 'Take back'}: ${name}`}
                  onClick={() => {
                    if (isRemembered) return setAsked(thing);
                    onTakeBack(path);
                    put(thing);
                  }}
                >
                  {isRemembered ? 'It is public' : 'Take back'}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ShowMore {...more} />
      <PublishDialog
        isOpen={asked !== null}
        saysOtherwise={asked?.isAlike ? 'It resembles what a clerk has said is non-public.' : 'A clerk has said that it is non-public.'}
        onKeep={() => setAsked(null)}
        onPublish={() => {
          if (asked === null || asked.path === null) return;
          onPublish(asked.path);
          put(asked);
        }}
      />
    </Section>
  );
}

const NOTE = 'Said to be non-public, or like what was, and no site that you can read may take it. No word of it is saved; that it is withheld is remembered, so that nobody publishes it unawares.';

const nameOf = ([first = '']: readonly string[]): string => (first.length > 80 ? `${first.slice(0, 79).trimEnd()}…` : first);

const useStyles = makeStyles({
  told: { margin: 0 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  fate: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
});
