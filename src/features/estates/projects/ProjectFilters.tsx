import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { compareGateways } from '../../../domain/estates/projectGateways';
import { countProjects, filterProjects, gatewayName, isOn, MINE, type ProjectsFilter } from '../../../domain/estates/projects';
import { ToggleGroup } from '../../../ui/ToggleGroup';

interface ProjectFiltersProps {
  readonly projects: readonly Stored<'projects'>[];
  readonly estates: readonly Stored<'estates'>[];
  readonly today: string;
  /** The keys of the estates that I look after. */
  readonly mine: ReadonlySet<string>;
  readonly shown: ProjectsFilter;
  readonly onShow: (shown: ProjectsFilter) => void;
}

type View = 'current' | 'overdue' | 'completed';

/** One view at a time, narrowed by estate and by gateway. */
export function ProjectFilters({ projects, estates, today, mine, shown, onShow }: ProjectFiltersProps) {
  const styles = useStyles();
  const filterOf = (view: View): ProjectsFilter => ({ ...shown, state: view === 'completed' ? 'completed' : 'current', onlyOverdue: view === 'overdue' });
  const view: View = shown.state === 'completed' ? 'completed' : shown.onlyOverdue ? 'overdue' : 'current';
  const named = [...estates].filter(({ key }) => projects.some((project) => (project.estates ?? []).includes(key))).sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  const gateways = [...new Set([...projects].sort((a, b) => compareGateways(a.gateway, b.gateway)).map(gatewayName))];
  return (
    <div role="search" aria-label="Which projects" className={styles.bar}>
      <ToggleGroup label="Show" toggles={VIEWS.map(([name, label]) => ({ name, label, count: countProjects(filterProjects(projects, filterOf(name), today, mine)), isOn: view === name }))} onToggle={(name) => onShow(filterOf(name))} />
      <div className={styles.fields}>
        <Field label="Estate">
          <Select value={shown.estate ?? ''} onChange={(_, { value }) => onShow({ ...shown, estate: value === '' ? null : value })}>
            <option value="">All estates</option>
            {projects.some((project) => isOn(project, mine)) && <option value={MINE}>Your estates</option>}
            {named.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Gateway">
          <Select value={shown.gateway ?? ''} onChange={(_, { value }) => onShow({ ...shown, gateway: value === '' ? null : value })}>
            <option value="">All gateways</option>
            {gateways.map((gateway) => (
              <option key={gateway} value={gateway}>
                {gateway}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

const VIEWS: readonly (readonly [View, string])[] = [
  ['current', 'Current'],
  ['overdue', 'Gateway overdue'],
  ['completed', 'Completed'],
];

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM, '& .fui-Field': { minWidth: 0, maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)' }, '& select': { maxWidth: '100%', textOverflow: 'ellipsis' } },
});
