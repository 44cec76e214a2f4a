import { Checkbox } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stored } from '../../../../domain/changes';
import { planEstate, type EstateEntry } from '../../../../domain/estates/planEstate';
import { peopleQuery } from '../../../../queries/homeQueries';
import { ChoiceField, LineField, LinesField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

interface EstateFormProps extends MapFormProps {
  /** Null for a new one. */
  readonly base: Stored<'estates'> | null;
  /** In which area a new one lies. */
  readonly area: string;
  readonly areas: readonly Stored<'areas'>[];
}

export function EstateForm({ base, area, areas, ...form }: EstateFormProps) {
  const [entry, setEntry] = useState(() => entryOf(base, area));
  const cache = useQueryClient();
  const type = (name: keyof EstateEntry) => (value: string) => setEntry((sofar) => ({ ...sofar, [name]: value }));
  const field = (name: Exclude<keyof EstateEntry, 'keepsOldName'>) => ({ value: entry[name], onType: type(name) });
  const isRenamed = base !== null && entry.title.trim() !== base.title;
  return (
    <MapForm
      {...form}
      label={base === null ? 'Add an estate' : `Edit ${base.title}`}
      button="Save"
      said={base === null ? `${entry.title.trim()} is on the map.` : 'Saved.'}
      plan={async (rows, doing) => {
        const { items } = await cache.ensureQueryData(peopleQuery(form.desk.council));
        return planEstate(base, entry, rows, items.map(({ name }) => name), doing);
      }}
    >
      <LineField label="Name" {...field('title')} />
      {isRenamed && <Checkbox label={`Keep “${base.title}” among its other names`} checked={entry.keepsOldName} onChange={(_, { checked }) => setEntry({ ...entry, keepsOldName: checked === true })} />}
      <ChoiceField label="Area" none="In no area" {...field('area')} options={areas.filter(({ state }) => state === 'active')} />
      <LinesField label="Blocks, one to a line" {...field('blocks')} />
      <LinesField label="Other names, one to a line" hint="Papers are searched for the name, the blocks and these, as whole words." {...field('aliases')} />
      <LinesField label="Names that do not mean it, one to a line" hint="What looks like this estate and is something else: a school, a street, a person." {...field('falseFriends')} />
      <LineField label="Ward" {...field('ward')} />
      <LineField label="Postcode" {...field('postcode')} />
      <LineField label="Homes" {...field('homes')} />
      <LineField label="Leaseholders" {...field('leaseholders')} />
      <LinesField label="Whom to ask" {...field('contact')} />
    </MapForm>
  );
}

function entryOf(base: Stored<'estates'> | null, area: string): EstateEntry {
  const lines = (names: readonly string[] | null | undefined): string => (names ?? []).join('\n');
  return {
    title: base?.title ?? '',
    area: base === null ? area : (base.area ?? ''),
    blocks: lines(base?.blocks),
    aliases: lines(base?.aliases),
    falseFriends: lines(base?.falseFriends),
    ward: base?.ward ?? '',
    postcode: base?.postcode ?? '',
    homes: base?.homes?.toString() ?? '',
    leaseholders: base?.leaseholders?.toString() ?? '',
    contact: base?.contact ?? '',
    keepsOldName: true,
  };
}
