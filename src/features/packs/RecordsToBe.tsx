import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDate, formatTime } from '../../domain/formats';
import type { ImportChange } from '../../packs/import/importPlan';
import { keyOf, siteOf } from '../../packs/import/importSteps';
import { type FilesPlan, isSeen } from '../../packs/import/planFiles';
import { allRows } from '../../packs/import/rowsAfter';
import type { Reading } from '../../packs/reading';
import { valuesBehind } from '../../packs/review/valuesBehind';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { EditRecord } from './EditRecord';
import { ShowMore, usePaged } from '../../ui/ShowMore';

interface RecordsToBeProps {
  readonly plan: FilesPlan;
  readonly readings: readonly Reading[];
  readonly onCorrect: (document: string, values: readonly (readonly [string, unknown])[]) => void;
}

/** Members, decisions and actions that will be written, as they will stand. */
export function RecordsToBe({ plan, readings, onCorrect }: RecordsToBeProps) {
  const rows = new Map(allRows(plan.shown).map(({ list, row }) => [`${list} ${row.row.site} ${row.key}`, row as unknown as Columns])); // of any list; read by name below
  const written = plan.changes.filter(isSeen).map((change): Written => ({ change, row: rows.get(`${change.list} ${siteOf(change)} ${keyOf(change)}`) ?? {} }));
  const of = (...lists: readonly string[]): readonly Written[] => written.filter(({ change }) => lists.includes(change.list));
  const edit = (row: Columns, name: string): ReactNode => {
    const found = valuesBehind(row, readings);
    return found && <EditRecord name={name} reading={found.reading} paths={found.paths} onCorrect={onCorrect} />;
  };
  return (
    <>
      <Rows heading="Meetings" written={of('meetings')} say={meeting} />
      <Rows heading="Members" written={of('people', 'memberships')} say={member} />
      <Rows heading="Decisions in the minutes" written={of('decisions')} say={decision} edit={edit} />
      <Rows heading="Actions" written={of('actions')} say={action} edit={edit} />
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
  /** What it says, in its own words. */
  readonly words?: string | null;
  readonly details: readonly (string | null)[];
}

interface RowsProps {
  readonly heading: string;
  readonly written: readonly Written[];
  readonly say: (columns: Columns) => Said;
  readonly edit?: (row: Columns, name: string) => ReactNode;
}

function Rows({ heading, written, say, edit }: RowsProps) {
  const styles = useStyles();
  const { shown, more } = usePaged(written);
  if (written.length === 0) return null;
  return (
    <Section heading={`${heading} (${written.length})`} level={2}>
      <ul className={styles.rows}>
        {shown.map(({ change, row }) => {
          const { title, words, details } = say(row);
          const facts = details.filter((detail) => detail !== null && detail !== '').join(' · ');
          return (
            <li key={`${change.list} ${keyOf(change)} ${siteOf(change)}`} className={styles.row}>
              <p dir="auto" className={styles.head}>
                <span className={styles.title}>{title}</span> <Tag>{change.kind === 'update' ? 'Changed' : 'New'}</Tag> {siteOf(change) !== 'open' && <Tag tone="warning">Non-public</Tag>}
              </p>
              {words && (
                <p dir="auto" className={styles.words}>
                  {words}
                </p>
              )}
              {facts !== '' && (
                <p dir="auto" className={styles.small}>
                  {facts}
                </p>
              )}
              {edit?.(row, title)}
            </li>
          );
        })}
      </ul>
      <ShowMore {...more} />
    </Section>
  );
}

type Columns = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const person = (value: unknown): string | null => (typeof value === 'object' && value !== null && 'name' in value ? text(value.name) : null);
const day = (value: unknown): string | null => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : null);
const clock = (value: unknown): string | null => (typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? formatTime(value) : null);
const off = (state: unknown): string | null => (state === 'cancelled' ? 'cancelled' : state === 'moved' ? 'moved to another day' : null);
const headed = (words: string, value: string | null): string | null => (value === null ? null : `${words} ${value}`);

const meeting = (columns: Columns): Said => ({ title: text(columns.title) ?? 'A meeting', details: [day(columns.date), clock(columns.startsAt), text(columns.venue), off(columns.state)] });

const member = (columns: Columns): Said => ({ title: text(columns.name) ?? person(columns.member) ?? 'A member', details: [text(columns.role), text(columns.kind), columns.vacant === true ? 'vacant' : null, headed(columns.vacant === true ? 'Filled on' : 'Ends on', day(columns.endsOn))] });

const decision = (columns: Columns): Said => ({ title: text(columns.title) ?? text(columns.printedNumber) ?? 'A decision', words: text(columns.resolution), details: [headed('Decided on', day(columns.decidedOn))] });

const action = (columns: Columns): Said => ({
  title: text(columns.title) ?? text(columns.request) ?? 'An action',
  words: columns.title === undefined || columns.title === null ? null : text(columns.request),
  details: [
    headed('Responsible:', [text(columns.responsiblePost), person(columns.owner)].filter(Boolean).join(', ') || null),
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

const report = (columns: Columns): Said => ({ title: text(columns.title) ?? 'A report', words: text(columns.summary), details: [headed('Report of', text(columns.reportOf))] });

const allocation = (columns: Columns): Said => ({ title: person(columns.member) ?? 'An area', details: [text(columns.area), text(columns.state)] });

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});
