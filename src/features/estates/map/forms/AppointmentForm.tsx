import { Checkbox } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stored } from '../../../../domain/changes';
import { dayBefore } from '../../../../domain/calendarDays';
import { planAppointment, type AppointmentEntry } from '../../../../domain/estates/planAppointment';
import { planHandOver } from '../../../../domain/estates/planSuccession';
import { formatDate } from '../../../../domain/formats';
import { peopleQuery } from '../../../../queries/homeQueries';
import { committeesQuery } from '../../../../queries/meetingQueries';
import { DayField, LineField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

interface AppointmentFormProps extends MapFormProps {
  readonly area: Pick<Stored<'areas'>, 'key' | 'title' | 'committee'>;
  /** The appointment to be edited; null for a new one. */
  readonly base: Stored<'allocations'> | null;
  /** Whom the new one follows; null where there is room for both. */
  readonly going?: Stored<'allocations'> | null;
}

export function AppointmentForm({ area, base, going = null, ...form }: AppointmentFormProps) {
  const { council } = form.desk;
  const cache = useQueryClient();
  const people = useQuery(peopleQuery(council)).data?.items ?? [];
  const committees = useQuery(committeesQuery(council)).data?.items ?? [];
  const [entry, setEntry] = useState(() => entryOf(base));
  const [typedBy, setTypedBy] = useState(base !== null);
  const [lastDay, setLastDay] = useState('');
  // As long as nobody has typed another, it is the committee that the area names.
  const appointedBy = typedBy ? entry.appointedBy : (committees.find(({ key }) => key === area.committee)?.title ?? '');
  const whole = { ...entry, appointedBy };
  const type = (name: keyof AppointmentEntry) => (value: string) => setEntry((sofar) => ({ ...sofar, [name]: value }));
  const field = (name: Exclude<keyof AppointmentEntry, 'isProposal'>) => ({ value: entry[name], onType: type(name) });
  const members = [...new Set(people.filter(({ kind, current }) => kind === 'member' && current).map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return (
    <MapForm
      {...form}
      label={going !== null ? `Hand over ${area.title} from ${going.member.name}` : base === null ? `Appoint a member to ${area.title}` : `Edit the appointment of ${base.member.name} to ${area.title}`}
      button="Save"
      said={base === null ? `${entry.member.trim()} is ${entry.isProposal && entry.endorsedOn === '' ? 'proposed for' : 'appointed to'} ${area.title}.` : 'Saved.'}
      plan={async (rows, doing) => {
        // Who it is must be known, however soon somebody presses.
        const { items } = await cache.ensureQueryData(peopleQuery(council));
        return going === null ? planAppointment(area.key, base, whole, rows, items, doing) : planHandOver(going, whole, lastDay, rows, items, doing);
      }}
    >
      <LineField label="Member" hint="As the council’s list of people has the name." offered={members} {...field('member')} />
      <LineField
        label="Appointed by"
        value={appointedBy}
        offered={committees.filter(({ state }) => state === 'active').map(({ title }) => title)}
        onType={(value) => {
          setTypedBy(true);
          type('appointedBy')(value);
        }}
      />
      <DayField label="Appointed on" {...field('appointedOn')} />
      <DayField label="Endorsed on" hint="Leave it blank until the body above has endorsed it." {...field('endorsedOn')} />
      {going === null && entry.endorsedOn === '' && <Checkbox label="Only proposed: not in force before it is endorsed" checked={entry.isProposal} onChange={(_, { checked }) => setEntry({ ...entry, isProposal: checked === true })} />}
      <DayField label="First day" {...field('startsOn')} />
      {going === null ? <DayField label="Last day" hint="Leave it blank while no end is known." {...field('endsOn')} /> : <DayField label={`Last day of ${going.member.name}`} hint={entry.startsOn === '' ? 'The day before the next begins, unless you give another.' : `${formatDate(dayBefore(entry.startsOn))}, unless you give another.`} value={lastDay} onType={setLastDay} />}
    </MapForm>
  );
}

const entryOf = (base: Stored<'allocations'> | null): AppointmentEntry => ({
  member: base?.member.name ?? '',
  appointedBy: base?.appointedBy ?? '',
  appointedOn: base?.appointedOn ?? '',
  endorsedOn: base?.endorsedOn ?? '',
  startsOn: base?.startsOn ?? '',
  endsOn: base?.endsOn ?? '',
  isProposal: base?.state === 'proposed',
});
