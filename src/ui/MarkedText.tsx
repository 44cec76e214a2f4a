import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { markWords } from '../domain/search';

/** A text with the words that were looked for marked in it. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const styles = useStyles();
  const pieces = useMemo(() => markWords(text, words), [text, words]);
  return (
    <>
      {pieces.map((piece, at) =>
        piece.isMatch ? (
          <mark key={at} className={styles.mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

const useStyles = makeStyles({
  // Underlined as well: in high contrast the colours may go.
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorCompoundBrandStroke,
    textUnderlineOffset: '0.15em',
  },
});
