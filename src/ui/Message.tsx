import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface MessageProps {
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  /** `problem` is read out at once; `notice` when there is a pause. */
  readonly tone: 'problem' | 'notice';
  readonly actions?: ReactNode;
}

/** Something to be told: a designed state of the screen, or a remark above it. */
export function Message({ title, children, tone, actions }: MessageProps) {
  const styles = useStyles();
  return (
    <div role={tone === 'problem' ? 'alert' : 'status'} className={mergeClasses(styles.box, tone === 'problem' && styles.problem)}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  problem: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  body: { marginTop: tokens.spacingVerticalXS, '& p': { margin: `0 0 ${tokens.spacingVerticalXS}` } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
