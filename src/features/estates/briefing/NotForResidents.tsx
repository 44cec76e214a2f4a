import { makeStyles, tokens } from '@fluentui/react-components';
import type { Desk } from '../../../queries/desk';
import { Section } from '../../../ui/Section';
import { ActionsPart } from './BriefingSections';
import { MentionedRows } from './MentionedRows';
import { Part } from './Part';
import { ProjectsPart } from './ProjectsPart';
import type { EstateBriefing } from './useBriefing';

interface NotForResidentsProps {
  readonly desk: Desk;
  readonly found: EstateBriefing;
}

/** What only those may know who are cleared for it, visibly apart: by a frame, by its heading and by words. Nothing where there is none. */
export function NotForResidents({ desk, found }: NotForResidentsProps) {
  const styles = useStyles();
  const { mentions, projects, actions } = found.briefing.exempt;
  if (mentions.length + projects.length + actions.length === 0) return null;
  return (
    <div className={styles.frame}>
      <Section heading="Not to be told to residents" level={2} note="From papers that are not public. It is shown to you because you are cleared for it.">
        {mentions.length > 0 && (
          <Part heading="Papers" all={mentions} none="">
            {(shown) => <MentionedRows all={shown} calendar={found.calendar} since={found.since.at} saysKind />}
          </Part>
        )}
        {projects.length > 0 && <ProjectsPart desk={desk} heading="Non-public projects" projects={projects} since={found.since.at} />}
        {actions.length > 0 && <ActionsPart desk={desk} found={found} heading="Non-public actions" actions={actions} />}
      </Section>
    </div>
  );
}

const useStyles = makeStyles({
  frame: {
    marginTop: tokens.spacingVerticalXL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
