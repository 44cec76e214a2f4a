import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { categories, categoryWords, severities, SEVERITY_WORDS, STATE_WORDS } from '../../../domain/estates/issues/issue';
import type { IssueFilter, IssueOrder } from '../../../domain/estates/issues/issueList';
import { asksForSettled, ORDER_WORDS, type IssuesView } from './issuesView';

interface IssueFiltersProps {
  readonly blocks: readonly string[];
  readonly today: string;
  readonly view: IssuesView;
  readonly onShow: (view: IssuesView) => void;
}

/** What is shown of an estate's issues. */
export function IssueFilters({ blocks, today, view, onShow }: IssueFiltersProps) {
  const styles = useStyles();
  const { filter } = view;
  const show = (change: Partial<IssueFilter>): void => onShow({ ...view, filter: { ...filter, ...change } });
  const year = Number(today.slice(0, 4));
  return (
    <div role="search" aria-label="Which issues" className={styles.fields}>
      <Field label="Search these issues" className={styles.words}>
        <SearchBox value={filter.words} autoComplete="off" onChange={(_, { value }) => show({ words: value })} />
      </Field>
      <Chosen label="State" value={filter.state} options={STATES} none="All" onChoose={(state) => show({ state })} />
      <Chosen label="Block" value={filter.block} options={[...blocks.map((block) => [block, block] as const), ['', 'In no block']]} none="All" onChoose={(block) => show({ block })} />
      <Chosen label="Category" value={filter.category} options={categories.map((category) => [category, categoryWords(category)] as const)} none="All" onChoose={(category) => show({ category })} />
      <Chosen label="Severity" value={filter.severity} options={severities.map((severity) => [severity, SEVERITY_WORDS[severity]] as const)} none="All" onChoose={(severity) => show({ severity })} />
      <Chosen label="Sort by" value={view.order} options={ORDERS} none={null} onChoose={(order) => onShow({ ...view, order: order ?? view.order })} />
      {asksForSettled(view) && (
        <Chosen label="Settled in" value={view.year} options={Array.from({ length: YEARS_BACK }, (_, back) => [String(year - back), String(year - back)] as const)} none={null} onChoose={(chosen) => onShow({ ...view, year: chosen ?? view.year })} />
      )}
    </div>
  );
}

const YEARS_BACK = 8;
const STATES = [['unsettled', 'Not settled'], ['overdue', 'Overdue'], ...(['reported', 'assigned', 'fixed', 'confirmed', 'withdrawn'] as const).map((state) => [state, STATE_WORDS[state]] as const)] as const;
const ORDERS = (['severity', 'age', 'block'] as const satisfies readonly IssueOrder[]).map((order) => [order, ORDER_WORDS[order]] as const);

interface ChosenProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  /** What stands for whatever it is; null where one is always chosen. */
  readonly none: string | null;
  readonly onChoose: (value: Value | null) => void;
}

/** By place in the list: an empty text is a choice too. */
function Chosen<Value extends string>({ label, value, options, none, onChoose }: ChosenProps<Value>) {
  return (
    <Field label={label}>
      <Select value={String(options.findIndex(([name]) => name === value))} onChange={(_, { value: at }) => onChoose(options[Number(at)]?.[0] ?? null)}>
        {none !== null && <option value="-1">{none}</option>}
        {options.map(([name, words], at) => (
          <option key={name} value={at}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM, '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: '100%', flex: '1 1 8rem' }, '& select': { maxWidth: '100%', textOverflow: 'ellipsis' } },
  words: { minWidth: 'min(16rem, 100%)' },
});
