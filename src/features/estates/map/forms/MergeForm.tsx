import { useState } from 'react';
import type { Stored } from '../../../../domain/changes';
import type { MapRows } from '../../../../domain/estates/mapEdits';
import { planMerge } from '../../../../domain/estates/planMerge';
import { ChoiceField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

interface MergeFormProps extends MapFormProps {
  readonly base: Stored<'estates'>;
  readonly estates: readonly Stored<'estates'>[];
}

/** What names the estate stays with it, and is shown with the other. */
export function MergeForm({ base, estates, ...form }: MergeFormProps) {
  const [into, setInto] = useState('');
  const others = estates.filter(({ key, state }) => key !== base.key && state === 'active').sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  const title = others.find(({ key }) => key === into)?.title ?? 'the other';
  return (
    <MapForm {...form} label={`Merge ${base.title} into another estate`} button="Merge" said={`${base.title} is a part of ${title}.`} plan={(rows, doing) => planMerge(estateIn(rows, base.key) ?? base, estateIn(rows, into), rows, doing)}>
      <ChoiceField label="It becomes a part of" none="Choose the estate" value={into} onType={setInto} options={others} />
      <p>The other takes its blocks and its names. Its actions, issues, walkabouts and projects are shown with the other from then on. Its row stays, withdrawn.</p>
    </MapForm>
  );
}

/** As it is now: what others have added to its names goes over with them. */
const estateIn = ({ estates }: MapRows, wanted: string): Stored<'estates'> | null => estates.find(({ key }) => key === wanted) ?? null;
