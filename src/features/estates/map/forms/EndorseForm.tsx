import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stored } from '../../../../domain/changes';
import { planEndorsement } from '../../../../domain/estates/planSuccession';
import { formatCount, formatDate } from '../../../../domain/formats';
import { committeesQuery } from '../../../../queries/meetingQueries';
import { DayField, LineField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

interface EndorseFormProps extends MapFormProps {
  readonly awaiting: readonly Stored<'allocations'>[];
  readonly areas: readonly Stored<'areas'>[];
}

/** One decision of the body above for all that wait for it, but those that it left out. */
export function EndorseForm({ awaiting, areas, ...form }: EndorseFormProps) {
  const styles = useStyles();
  // As they were when the form was opened: what others change meanwhile is compared, not written over.
  const [all] = useState(awaiting);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [endorsedOn, setEndorsedOn] = useState('');
  const [by, setBy] = useState('');
  const committees = useQuery(committeesQuery(form.desk.council)).data?.items ?? [];
  const chosen = all.filter(({ key }) => !left.has(key));
  return (
    <MapForm {...form} label="Endorse appointments" button="Endorse" said={`${formatCount(chosen.length, 'appointment')} endorsed.`} plan={(rows, doing) => planEndorsement(chosen, { endorsedOn, by }, rows, doing)}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Which were endorsed</legend>
        {all.map(({ key, area, member, state, appointedOn }) => (
          <div key={key}>
            <Checkbox
              label={`${member.name}, ${areas.find((one) => one.key === area)?.title ?? area}: ${state}${appointedOn === null ? '' : ` on ${formatDate(appointedOn)}`}`}
              checked={!left.has(key)}
              onChange={(_, { checked }) => setLeft(new Set(checked === true ? [...left].filter((one) => one !== key) : [...left, key]))}
            />
          </div>
        ))}
      </fieldset>
      <DayField label="Endorsed on" value={endorsedOn} onType={setEndorsedOn} />
      <LineField label="Endorsed by (optional, kept in the history)" value={by} onType={setBy} offered={committees.filter(({ state }) => state === 'active').map(({ title }) => title)} />
    </MapForm>
  );
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
});
