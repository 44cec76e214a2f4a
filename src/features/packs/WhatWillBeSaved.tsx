import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../domain/formats';
import { inARow } from '../../packs/review/rowNames';
import type { WhatIsSaved } from '../../packs/review/whatIsSaved';

export interface WhatWillBeSavedProps {
  readonly saved: WhatIsSaved;
  /** What becomes of the files themselves, one sentence each. */
  readonly files: readonly string[];
  /** Values that nobody has looked at. */
  readonly unchecked: number;
  /** Questions that nobody has answered. */
  readonly unsettled: number;
  /** Whose seats and allocations stay, though the papers no longer print them, because nobody has said otherwise. */
  readonly staying: readonly string[];
  /** Said to be non-public, with no site that may take them. */
  readonly withheld: number;
}

/** What a person agrees to when it is saved: what becomes of what, and who can see it from then on. */
export function WhatWillBeSaved({ saved: { places }, files, unchecked, unsettled, staying, withheld }: WhatWillBeSavedProps) {
  const styles = useStyles();
  const parts = [...places.map(({ readers, lines }) => [`For ${readers}`, lines] as const), ['The files', [...new Set(files)]] as const];
  return (
    <div className={styles.all}>
      {parts.map(
        ([heading, lines]) =>
          lines.length > 0 && (
            <div key={heading}>
              <p className={styles.heading}>{heading}</p>
              <ul className={styles.lines} aria-label={heading}>
                {lines.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {unchecked > 0 && (
        <p className={styles.remark}>
          You have not looked at {formatCount(unchecked, 'value')}. {unchecked === 1 ? 'It is saved as it was read, unless its question says that it is left out.' : 'They are saved as they were read, unless a question says that one is left out.'}
        </p>
      )}
      {withheld > 0 && <p className={styles.remark}>{formatCount(withheld, 'thing')} said to be non-public: no word of it is saved, and that it is withheld is remembered.</p>}
      {unsettled > 0 && (
        <p className={styles.remark}>
          {unsettled === 1 ? '1 question has no answer. What it is about is not saved.' : `${formatCount(unsettled, 'question')} have no answer. What they are about is not saved.`}
        </p>
      )}
      {staying.length > 0 && (
        <p className={styles.remark} dir="auto">
          Still as {staying.length === 1 ? 'it was, though the papers no longer print it' : 'they were, though the papers no longer print them'}: {inARow(staying)}.
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  remark: { margin: 0 },
});
