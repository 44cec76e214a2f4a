import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface RouteLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** The screen that is open now, among links that stand for screens. */
  readonly isCurrent?: boolean;
  readonly id?: string;
  /** Besides going there: an address that is open already does not change. */
  readonly onFollow?: () => void;
}

/** A link to another screen of the app. */
export function RouteLink({ to, children, className, isCurrent = false, id, onFollow }: RouteLinkProps) {
  const styles = useLinkStyles();
  return (
    <Link href={to} id={id} className={mergeClasses(styles.link, className)} aria-current={isCurrent ? 'page' : undefined} onClick={onFollow}>
      {children}
    </Link>
  );
}

export const useLinkStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationThickness: '2px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
