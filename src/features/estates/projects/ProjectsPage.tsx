import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { allCurrent, countProjects, filterProjects, groupByGateway, isOn, MINE } from '../../../domain/estates/projects';
import { totalsByEstate } from '../../../domain/estates/projectTotals';
import { formatCount } from '../../../domain/formats';
import { routes } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { myMembershipsQuery } from '../../../queries/meetingQueries';
import { type AreaMap, useAreaMap } from '../../../queries/useAreaMap';
import { type ProjectsAsked, useProjects } from '../../../queries/useProjects';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import type { Clock } from '../clock';
import { ProjectFilters } from './ProjectFilters';
import { ProjectRow } from './ProjectRow';
import { ProjectTotals } from './ProjectTotals';

interface ProjectsPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly takesFocus: boolean;
}

/** Every project of every estate: where it stands, what it costs, and when it moves on. */
export function ProjectsPage({ desk, clock, takesFocus }: ProjectsPageProps) {
  const projects = useProjects(desk);
  const map = useAreaMap(desk);
  const failed = [projects, map].find((asked) => asked.kind === 'failed');
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.estates}>Estates</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>Projects</PageHeading>
      {failed?.kind === 'failed' && <FailedToLoad desk={desk} error={failed.error} what="The projects" retry={failed.retry} />}
      {failed === undefined && (projects.kind !== 'ready' || map.kind !== 'ready') && <Loading label="Loading the projects" rows={5} />}
      {failed === undefined && projects.kind === 'ready' && map.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={projects.refreshError ?? map.refreshError} retry={projects.retry} />
          {projects.value.circles.kind === 'failed' && <FailedToLoad desk={desk} error={projects.value.circles.error} what="The non-public projects" retry={projects.value.circles.retry} tone="notice" />}
          <Projects desk={desk} clock={clock} asked={projects.value} map={map.value} />
          <UnreadableRows rows={[...projects.value.unreadable, ...map.value.unreadable]} />
        </>
      )}
    </>
  );
}

interface ProjectsProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly asked: ProjectsAsked;
  readonly map: AreaMap;
}

function Projects({ desk, clock, asked: { projects, isThere }, map: { estates, mine } }: ProjectsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(allCurrent);
  const isClerk = (useQuery(myMembershipsQuery(desk.council, desk.me)).data?.items ?? []).some(({ role }) => role === 'clerk');
  const mineByKey = useMemo(() => new Set(estates.filter(({ area }) => area !== null && mine.has(area)).map(({ key }) => key)), [estates, mine]);
  const found = useMemo(() => filterProjects(projects, shown, desk.today, mineByKey), [projects, shown, desk.today, mineByKey]);
  if (projects.length === 0) return <NoProjects isThere={isThere} isClerk={isClerk} />;
  const names = new Map(estates.map(({ key, title }) => [key, title]));
  // A retired estate is named as its projects' papers named it.
  const titlesOf = (keys: readonly string[] | null): readonly string[] => (keys ?? []).map((key) => names.get(key) ?? key);
  return (
    <>
      <ProjectFilters projects={projects} estates={estates} today={desk.today} mine={mineByKey} shown={shown} onShow={setShown} />
      <p role="status" className={styles.count}>
        {found.length === 0 ? 'No project is as chosen here.' : formatCount(countProjects(found), 'project')}
      </p>
      {groupByGateway(found, mineByKey).map(({ gateway, projects: group }) => (
        <section key={gateway} aria-label={`${gateway}, ${formatCount(countProjects(group), 'project')}`}>
          <h2 dir="auto" className={styles.gateway}>
            {gateway} <span className={styles.quiet}>{formatCount(countProjects(group), 'project')}</span>
          </h2>
          {group.map((project) => (
            <ProjectRow key={`${project.row.site} ${project.key}`} desk={desk} clock={clock} project={project} estates={titlesOf(project.estates)} isMine={isOn(project, mineByKey)} isClerk={isClerk} />
          ))}
        </section>
      ))}
      <ProjectTotals totals={totalsByEstate(found, shown.estate === null ? estates : estates.filter(({ key }) => (shown.estate === MINE ? mineByKey.has(key) : key === shown.estate)))} />
    </>
  );
}

const NoProjects = ({ isThere, isClerk }: { readonly isThere: boolean; readonly isClerk: boolean }) =>
  isThere ? (
    <Message tone="notice" title="No projects yet">
      <p>They appear here when a clerk imports a pack with a gateway report on an estate.</p>
    </Message>
  ) : (
    <Message tone="notice" title="There is no list of projects yet">
      <p>{isClerk ? 'The committee site was set up before the app had projects. Ask an administrator to run the provisioning again; then import the packs with gateway reports.' : 'The committee site was set up before the app had projects. Your clerk can have it added.'}</p>
    </Message>
  );

const useStyles = makeStyles({
  count: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
  gateway: { margin: `${tokens.spacingVerticalL} 0 0`, paddingBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
});
