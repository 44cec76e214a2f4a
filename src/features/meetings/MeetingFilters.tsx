import { Label, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { yearOf } from '../../domain/calendar';
import { RouteLink } from '../../ui/RouteLink';
import { allCommittees, listRoute, myCommitteesOnly, type MeetingFilter } from '../../domain/routes';
import type { Calendar } from '../../queries/useCalendar';

interface MeetingFiltersProps {
  readonly calendar: Calendar;
  readonly filter: MeetingFilter;
  readonly onFilter: (filter: MeetingFilter) => void;
  readonly today: string;
}

const yearsBack = 10;

export function MeetingFilters({ calendar, filter, onFilter, today }: MeetingFiltersProps) {
  const styles = useStyles();
  const id = useId();
  const { committee } = filter;
  const thisYear = yearOf(today);
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(Number(thisYear) - back));
  // An old address may name a committee that is no longer there.
  const isListed = [allCommittees, myCommitteesOnly, ...calendar.committees.map(({ key }) => key)].includes(committee);
  const past: MeetingFilter = { kind: 'past', year: thisYear, committee };
  return (
    <div className={styles.bar}>
      <nav aria-label="Upcoming or past" className={styles.screens}>
        <ScreenLink to={listRoute({ kind: 'upcoming', committee })} isCurrent={filter.kind === 'upcoming'}>
          Upcoming
        </ScreenLink>
        <ScreenLink to={listRoute(past)} isCurrent={filter.kind === 'past'}>
          Past
        </ScreenLink>
      </nav>
      <div className={styles.choices}>
        {filter.kind === 'past' && (
          <span className={styles.choice}>
            <Label htmlFor={`${id}-year`}>Year</Label>
            <Select id={`${id}-year`} value={filter.year} onChange={(_, { value }) => onFilter({ ...filter, year: value })}>
              {(years.includes(filter.year) ? years : [...years, filter.year]).map((year) => (
                <option key={year}>{year}</option>
              ))}
            </Select>
          </span>
        )}
        <span className={styles.choice}>
          <Label htmlFor={`${id}-committee`}>Committee</Label>
          <Select
            id={`${id}-committee`}
            className={styles.committee}
            value={committee}
            onChange={(_, { value }) => onFilter({ ...filter, committee: value })}
          >
            <option value={allCommittees}>All committees</option>
            {(calendar.myCommittees.size > 0 || committee === myCommitteesOnly) && <option value={myCommitteesOnly}>My committees</option>}
            {[...calendar.committees]
              .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
              .map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            {!isListed && <option>{committee}</option>}
          </Select>
        </span>
      </div>
    </div>
  );
}

function ScreenLink({ to, isCurrent, children }: { readonly to: string; readonly isCurrent: boolean; readonly children: string }) {
  const styles = useStyles();
  return (
    <RouteLink to={to} isCurrent={isCurrent} className={mergeClasses(styles.screen, isCurrent && styles.current)}>
      {children}
    </RouteLink>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
  },
  screens: { display: 'flex', gap: tokens.spacingHorizontalL },
  screen: { padding: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' } },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 0 -3px ${tokens.colorCompoundBrandStroke}` },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, minWidth: 0 },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0, maxWidth: '100%' },
  committee: { width: '18rem', maxWidth: '100%' },
});
