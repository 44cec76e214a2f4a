import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isOnAgenda, type AgendaItem } from '../../domain/agenda';
import { RouteLink } from '../RouteLink';
import { Tag } from '../Tag';

interface ItemFrameProps {
  readonly item: AgendaItem;
  /** Where the item has a page of its own. */
  readonly to?: string | undefined;
  readonly papers?: ReactNode;
  readonly children?: ReactNode;
}

/** Number, title, and what stands beside and below them. */
export function ItemFrame({ item, to, papers, children }: ItemFrameProps) {
  const styles = useItemStyles();
  const isOff = !isOnAgenda(item);
  return (
    <li className={styles.row}>
      <span className={styles.number}>{item.printedNumber ?? ''}</span>
      <div className={styles.body}>
        <h3 dir="auto" className={mergeClasses(styles.title, isOff && styles.off)}>
          {to === undefined ? (
            item.title
          ) : (
            <RouteLink to={to} id={itemLinkId(item.key)} className={styles.link}>
              {item.title}
            </RouteLink>
          )}
        </h3>
        {isOff && <Tag tone="warning">{item.state === 'withdrawn' ? 'Withdrawn' : 'Moved to another meeting'}</Tag>}
        {children}
      </div>
      {papers !== undefined && <span className={styles.papers}>{papers}</span>}
    </li>
  );
}

/** By which somebody who comes back from an item finds their place in the list. */
export const itemLinkId = (key: string): string => `item-link-${key}`;

export const useItemStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { flexBasis: '2rem', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  // Beside the number even at 320 px; the papers go below when there is no room for them.
  body: { flexGrow: 1, flexBasis: 0, minWidth: 'min(14rem, calc(100% - 3rem))' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // Quiet, since every row has one; the line comes when it is pointed at or has the focus.
  link: {
    color: 'inherit',
    textDecorationLine: 'inherit',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
  },
  off: { textDecorationLine: 'line-through' },
  papers: {
    color: tokens.colorNeutralForeground2,
    minWidth: '10rem',
    textAlign: 'end',
    '@media (max-width: 560px)': { flexBasis: '100%', minWidth: 0, paddingInlineStart: '2.75rem', boxSizing: 'border-box', textAlign: 'start' },
  },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXXS} 0`, ':empty': { display: 'none' } },
  timing: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, color: tokens.colorNeutralForeground2 },
  planned: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1, fontVariantNumeric: 'tabular-nums' },
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});
