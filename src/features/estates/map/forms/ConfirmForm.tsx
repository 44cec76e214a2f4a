import { useState, type ReactNode } from 'react';
import type { MapRows, PlannedMapEdit } from '../../../../domain/estates/mapEdits';
import type { Doing } from '../../../../domain/actions/actionEvents';
import { LineField } from './fields';
import { MapForm, type MapFormProps } from './MapForm';

interface ConfirmFormProps extends MapFormProps {
  readonly label: string;
  readonly button: string;
  readonly said: string;
  /** Nothing is asked where the reason is not kept. */
  readonly asksWhy?: boolean;
  readonly plan: (why: string, rows: MapRows, doing: Doing) => PlannedMapEdit;
  readonly children: ReactNode;
}

/** What is done by one press, and asked before. */
export function ConfirmForm({ plan, asksWhy = false, children, ...form }: ConfirmFormProps) {
  const [why, setWhy] = useState('');
  return (
    <MapForm {...form} plan={(rows, doing) => plan(why, rows, doing)}>
      {children}
      {asksWhy && <LineField label="Why (optional, kept in the history)" value={why} onType={setWhy} />}
    </MapForm>
  );
}
