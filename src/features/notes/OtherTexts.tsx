import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Note } from '../../domain/notebook';
import { Message } from '../../ui/Message';

interface OtherTextsProps {
  readonly note: Note;
  /** The text that stays, in place of the note's own and of those named. */
  readonly onSettle: (text: string, others: readonly string[]) => void;
}

/** What another device wrote into the same note at the same time: both are kept until the member has settled it. */
export function OtherTexts({ note: { text, otherTexts }, onSettle }: OtherTextsProps) {
  const styles = useStyles();
  return (
    <Message tone="notice" title="Another device changed this note at the same time. Both texts are kept.">
      {otherTexts.map((other) => (
        <div key={other} className={styles.other}>
          <p className={styles.text}>{other}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => onSettle(`${text}\n\n${other}`, [other])}>
              Put it below mine
            </Button>
            <Button size="small" onClick={() => onSettle(other, [other])}>
              Take it instead of mine
            </Button>
            <Button size="small" onClick={() => onSettle(text, [other])}>
              Leave it out
            </Button>
          </div>
        </div>
      ))}
    </Message>
  );
}

const useStyles = makeStyles({
  other: { marginTop: tokens.spacingVerticalS },
  text: { whiteSpace: 'pre-wrap', paddingInlineStart: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
