import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { isNewSince } from '../../../domain/estates/briefing';
import { formatDate } from '../../../domain/formats';
import { itemRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { keptTogether } from '../../../ui/PrintSheet';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';
import { ProjectFacts } from '../projects/ProjectFacts';
import { Part } from './Part';

interface ProjectsPartProps {
  readonly desk: Desk;
  readonly heading: string;
  readonly projects: readonly Stored<'projects'>[];
  /** An instant: what came since is marked. */
  readonly since: string;
}

/** The works on an estate, each with its gateways, its money and its dates. */
export function ProjectsPart({ desk, heading, projects, since }: ProjectsPartProps) {
  const styles = useStyles();
  return (
    <Part heading={heading} all={projects} none="No project is known.">
      {(shown) =>
        shown.map((project) => (
          <article key={project.key} aria-label={project.title} className={styles.project} {...keptTogether}>
            <p className={styles.title}>
              <bdi>{project.title}</bdi> {isNewSince(project, since) && <Tag tone="strong">New</Tag>}
            </p>
            <ProjectFacts project={project} today={desk.today} extent="whole" />
            {project.meeting !== null && project.agendaItem !== null && <RouteLink to={itemRoute(project.meeting, project.agendaItem)}>Report{project.reportedOn === null ? '' : ` of ${formatDate(project.reportedOn)}`}</RouteLink>}
          </article>
        ))
      }
    </Part>
  );
}

const useStyles = makeStyles({
  project: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottomStyle: 'none' } },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});
