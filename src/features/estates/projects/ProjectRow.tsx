import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { isGatewayOverdue } from '../../../domain/estates/projects';
import { isCircleSite } from '../../../domain/sites';
import { formatDate } from '../../../domain/formats';
import { itemRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { Message } from '../../../ui/Message';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';
import { useFocusBack } from '../../../ui/useFocusBack';
import type { Clock } from '../clock';
import { EditProject } from './EditProject';
import { ProjectFacts } from './ProjectFacts';
import { ProjectHistory } from './ProjectHistory';

interface ProjectRowProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly project: Stored<'projects'>;
  /** The names of its estates, as the map has them. */
  readonly estates: readonly string[];
  readonly isMine: boolean;
  readonly isClerk: boolean;
}

/** A project with what is compared; the rest, and where it stands, is one press away. */
export function ProjectRow({ desk, clock, project, estates, isMine, isClerk }: ProjectRowProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [isEdited, setEdited] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const buttons = useFocusBack<HTMLDivElement>(isEdited);
  const id = useId();
  const { meeting, agendaItem, reportedOn } = project;
  return (
    <article aria-labelledby={id} className={styles.project}>
      <h3 id={id} dir="auto" className={styles.title}>
        {project.title}
      </h3>
      <p className={styles.about}>
        <bdi>{estates.length === 0 ? 'No estate of the map' : estates.join(', ')}</bdi> {isMine && <Tag tone="plain">Yours</Tag>} {isCircleSite(project.row.site) && <Tag tone="warning">Non-public</Tag>}{' '}
        {project.state === 'completed' && <Tag>Completed</Tag>} {isGatewayOverdue(project, desk.today) && project.nextGatewayOn !== null && <span>· next gateway was due by {formatDate(project.nextGatewayOn)}</span>}
      </p>
      <ProjectFacts project={project} today={desk.today} extent={isOpen ? 'whole' : 'short'} />
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Less' : 'Funding, dates and sources'}
          <span className={styles.unseen}> of {project.title}</span>
        </Button>
        {isClerk && !isEdited && (
          <Button
            size="small"
            onClick={() => {
              setSaid(null);
              setEdited(true);
            }}
          >
            Edit<span className={styles.unseen}> {project.title}</span>
          </Button>
        )}
        {meeting !== null && agendaItem !== null && <RouteLink to={itemRoute(meeting, agendaItem)}>Report{reportedOn === null ? '' : ` of ${formatDate(reportedOn)}`}</RouteLink>}
      </div>
      {said !== null && <Message tone="notice" title={said} />}
      {isEdited && (
        <EditProject
          desk={desk}
          clock={clock}
          project={project}
          onDone={(words) => {
            setEdited(false);
            setSaid(words);
          }}
        />
      )}
      {isOpen && <ProjectHistory desk={desk} project={project} />}
    </article>
  );
}

const useStyles = makeStyles({
  project: { padding: `${tokens.spacingVerticalM} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
