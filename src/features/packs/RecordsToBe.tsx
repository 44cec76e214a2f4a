import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDate } from '../../domain/formats';
import type { ImportChange } from '../../packs/import/importPlan';
import { keyOf, siteOf } from '../../packs/import/importSteps';
import { type FilesPlan, isSeen } from '../../packs/import/planFiles';
import { allRows } from '../../packs/import/rowsAfter';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';

/** Members, decisions and actions that will be written, as they will stand. */
export function RecordsToBe({ plan }: { readonly plan: FilesPlan }) {
  const rows = new Map(allRows(plan.after).map(({ list, row }) => [`${list} ${row.row.site} ${row.key}`, row as unknown as Columns])); // of any list; read by name below
  const written = plan.changes.filter(isSeen).map((change): Written => ({ change, row: rows.get(`${change.list} ${siteOf(change)} ${keyOf(change)}`) ?? {} }));
  const of = (...lists: readonly string[]): readonly Written[] => written.filter(({ change }) => lists.includes(change.list));
  return (
    <>
      <Rows heading="Meetings" written={of('meetings')} say={meeting} />
      <Rows heading="Members" written={of('people', 'memberships')} say={member} />
      <Rows heading="Decisions in the minutes" written={of('decisions')} say={decision} />
      <Rows heading="Actions" written={of('actions')} say={action} />
      <Rows heading="Reports" written={of('reports')} say={report} />
      <Rows heading="Allocated members" written={of('allocations')} say={allocation} />
    </>
  );
}

interface Written {
  readonly change: ImportChange;
  /** As it will stand. */
  readonly row: Columns;
}

interface Said {
  readonly title: string;
  readonly details: readonly (string | null)[];
}

function Rows({ heading, written, say }: { readonly heading: string; readonly written: readonly Written[]; readonly say: (columns: Columns) => Said }) {
  const styles = useStyles();
  if (written.length === 0) return null;
  return (
    <Section heading={`${heading} (${written.length})`} level={2}>
      <ul className={styles.rows}>
        {written.map(({ change, row }) => {
          const { title, details } = say(row);
          return (
            <li key={`${change.list} ${keyOf(change)} ${siteOf(change)}`} className={styles.row}>
              <p dir="auto" className={styles.title}>
                {title} <Tag>{change.kind === 'update' ? 'Changed' : 'New'}</Tag> {siteOf(change) !== 'open' && <Tag tone="warning">Non-public</Tag>}
              </p>
              <p dir="auto" className={styles.small}>
                {details.filter((detail) => detail !== null && detail !== '').join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type Columns = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const person = (value: unknown): string | null => (typeof value === 'object' && value !== null && 'name' in value ? text(value.name) : null);
const day = (value: unknown): string | null => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : null);
const headed = (words: string, value: string | null): string | null => (value === null ? null : `${words} ${value}`);

const meeting = (columns: Columns): Said => ({ title: text(columns.title) ?? 'A meeting', details: [day(columns.date), text(columns.startsAt), text(columns.venue)] });

const member = (columns: Columns): Said => ({ title: text(columns.name) ?? person(columns.member) ?? 'A member', details: [text(columns.role), text(columns.kind), columns.vacant === true ? 'vacant' : null] });

const decision = (columns: Columns): Said => ({ title: text(columns.title) ?? text(columns.printedNumber) ?? 'A decision', details: [text(columns.resolution), headed('decided on', day(columns.decidedOn))] });

const action = (columns: Columns): Said => ({
  title: text(columns.title) ?? text(columns.request) ?? 'An action',
  details: [
    columns.title === undefined || columns.title === null ? null : text(columns.request),
    headed('Responsible:', text(columns.responsiblePost)),
    // As typed and as understood, side by side.
    headed('Due:', dueOf(columns)),
    headed('Status:', text(columns.statusText)),
    headed('Progress:', text(columns.progress)),
  ],
});

function dueOf({ dueText, dueOn }: Columns): string | null {
  const [printed, understood] = [text(dueText), day(dueOn)];
  return printed === null ? understood : `“${printed}”${understood === null ? '' : `, understood as ${understood}`}`;
}

const report = (columns: Columns): Said => ({ title: text(columns.title) ?? 'A report', details: [headed('Report of', text(columns.reportOf)), text(columns.summary)] });

const allocation = (columns: Columns): Said => ({ title: person(columns.member) ?? 'An area', details: [text(columns.area), text(columns.state)] });

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});
