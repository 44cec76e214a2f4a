import { Checkbox } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stored } from '../../../../domain/changes';
import { planArea, type AreaEntry } from '../../../../domain/estates/planArea';
import { committeesQuery } from '../../../../queries/meetingQueries';
import { ChoiceField, LineField, LinesField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

/** A new area where `base` is null. */
export function AreaForm({ base, ...form }: MapFormProps & { readonly base: Stored<'areas'> | null }) {
  const [entry, setEntry] = useState<AreaEntry>({ title: base?.title ?? '', aliases: base?.aliases ?? '', committee: base?.committee ?? null, keepsOldName: true });
  const committees = useQuery(committeesQuery(form.desk.council)).data?.items ?? [];
  const type = (name: 'title' | 'aliases' | 'committee') => (value: string) => setEntry((sofar) => ({ ...sofar, [name]: value }));
  const isRenamed = base !== null && entry.title.trim() !== base.title;
  return (
    <MapForm {...form} label={base === null ? 'Add an area' : `Edit the area ${base.title}`} button="Save" said={base === null ? `${entry.title.trim()} is on the map.` : 'Saved.'} plan={(rows, doing) => planArea(base, entry, rows, doing)}>
      <LineField label="Name" value={entry.title} onType={type('title')} />
      {isRenamed && <Checkbox label={`Keep “${base.title}” among its other names`} checked={entry.keepsOldName} onChange={(_, { checked }) => setEntry({ ...entry, keepsOldName: checked === true })} />}
      <LinesField label="Other names, one to a line" hint="What packs call it: an allocation list finds the area by any of these." value={entry.aliases} onType={type('aliases')} />
      <ChoiceField label="Committee that appoints" none="Not said" value={entry.committee ?? ''} onType={type('committee')} options={committees.filter(({ state, key }) => state === 'active' || key === base?.committee)} />
    </MapForm>
  );
}
