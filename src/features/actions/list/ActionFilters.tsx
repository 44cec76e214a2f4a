import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { actionGroupings, actionOrders, actionViews, isInView, type ListedAction } from '../../../domain/actions/actionList';
import { ToggleGroup } from '../../../ui/ToggleGroup';
import { groupingWording, orderWording, viewWording, type ActionsView } from './actionsView';

interface ActionFiltersProps {
  readonly listed: readonly ListedAction[];
  readonly nextMeeting: { readonly key: string; readonly date: string } | null;
  readonly shown: ActionsView;
  readonly onShow: (view: ActionsView) => void;
}

/** One view at a time; what it has is searched, sorted and parted. */
export function ActionFilters({ listed, nextMeeting, shown, onShow }: ActionFiltersProps) {
  const styles = useStyles();
  const counts = useMemo(() => actionViews.map((view) => ({ view, count: listed.filter((one) => isInView(one, view, nextMeeting)).length })), [listed, nextMeeting]);
  // Those that are over are read when they are asked for: until then nobody knows how many there are.
  const offered = counts.filter(({ view, count }) => count > 0 || view === 'open' || view === shown.view || view === 'over');
  return (
    <div role="search" aria-label="Which actions" className={styles.bar}>
      <ToggleGroup
        label="Show"
        toggles={offered.map(({ view, count }) => ({ name: view, label: viewWording[view], count: view === 'over' && shown.view !== 'over' ? null : count, isOn: shown.view === view }))}
        onToggle={(view) => onShow({ ...shown, view })}
      />
      <div className={styles.fields}>
        <Field label="Search these actions" className={styles.words}>
          <SearchBox value={shown.words} autoComplete="off" onChange={(_, { value }) => onShow({ ...shown, words: value })} />
        </Field>
        <Field label="Sort by">
          <Select value={shown.order} onChange={(_, { value }) => onShow({ ...shown, order: actionOrders.find((one) => one === value) ?? shown.order })}>
            {actionOrders.map((order) => (
              <option key={order} value={order}>
                {orderWording[order]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Group by">
          <Select value={shown.grouping} onChange={(_, { value }) => onShow({ ...shown, grouping: actionGroupings.find((one) => one === value) ?? shown.grouping })}>
            {actionGroupings.map((grouping) => (
              <option key={grouping} value={grouping}>
                {groupingWording[grouping]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM },
  words: { flexGrow: 1, maxWidth: '24rem', minWidth: '12rem' },
});
