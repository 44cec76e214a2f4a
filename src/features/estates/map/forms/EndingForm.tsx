import { useState } from 'react';
import type { Stored } from '../../../../domain/changes';
import { planEnding } from '../../../../domain/estates/planSuccession';
import { DayField, LineField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

interface EndingFormProps extends MapFormProps {
  readonly base: Stored<'allocations'>;
  readonly areaTitle: string;
}

/** An appointment has its last day; a proposal was in force on none. */
export function EndingForm({ base, areaTitle, ...form }: EndingFormProps) {
  const [lastDay, setLastDay] = useState(base.endsOn ?? '');
  const [why, setWhy] = useState('');
  const isProposal = base.state === 'proposed';
  const label = isProposal ? `Take back the proposal of ${base.member.name} for ${areaTitle}` : `End the appointment of ${base.member.name} to ${areaTitle}`;
  return (
    <MapForm {...form} label={label} button={isProposal ? 'Take back' : 'End'} said={isProposal ? 'The proposal came to nothing: it stays in the history.' : 'The last day is saved.'} plan={(_, doing) => planEnding(base, lastDay, why, doing)}>
      {!isProposal && <DayField label="Last day" value={lastDay} onType={setLastDay} />}
      <LineField label="Why (optional, kept in the history)" value={why} onType={setWhy} />
    </MapForm>
  );
}
