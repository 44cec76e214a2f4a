import { fireEvent, screen } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { MapPage } from '../../../../src/features/estates/map/MapPage';
import type { Item } from '../../../../src/lists/index';
import { aMembership, aPerson } from '../../domain/sampleRows';
import { anAllocation, anArea, anEstate, mercy, otto } from '../../domain/estates/mapRows';
import { createFakeCouncil, type FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

/** Two areas, two estates and one of no area; Mercy Brown is appointed to Riverside. */
export function aMap(role: 'clerk' | 'member' = 'clerk'): FakeCouncil {
  const council = createFakeCouncil();
  council.put('memberships', aMembership({ role }));
  council.put('people', aPerson({ key: 'mercy', name: 'Mercy Brown', identity: mercy, kind: 'member', post: null }));
  council.put('people', aPerson({ key: 'otto', name: 'Otto Pell', identity: otto, kind: 'member', post: null }));
  put(council, 'areas', anArea({ aliases: 'the Weir estates' }));
  put(council, 'areas', anArea({ key: 'canal', title: 'Canal Quarter' }));
  put(council, 'estates', anEstate({ blocks: ['Dipper House'], aliases: ['Weirside'], homes: 212 }));
  put(council, 'estates', anEstate({ key: 'basin-row', title: 'Basin Row', area: 'canal' }));
  put(council, 'estates', anEstate({ key: 'quarrymount', title: 'Quarrymount', area: null }));
  put(council, 'allocations', anAllocation({ appointedBy: 'Estates Sub-Committee', appointedOn: '2026-06-22', endorsedOn: '2026-07-21', startsOn: '2026-07-21' }));
  return council;
}

export function put<Name extends 'areas' | 'estates' | 'allocations'>(council: FakeCouncil, list: Name, { row: _, ...item }: { readonly row: unknown } & Item<Name>): void {
  council.put(list, item as unknown as Item<Name>); // the row's own columns
}

export function showMap(council: FakeCouncil, { place = null }: { readonly place?: string | null } = {}) {
  const changed: string[] = [];
  let minted = 0;
  const clock = { now: () => new Date('2026-11-16T09:00:00Z'), mintKey: () => `key-${(minted += 1)}` };
  const { hook } = memoryLocation({ path: '/estates/map' });
  const rendered = renderWithDesk(
    <Router hook={hook}>
      <MapPage desk={aDesk(council)} clock={clock} namesChanged={(estate) => void changed.push(estate)} place={place} takesFocus={false} />
    </Router>,
  );
  return { ...rendered, namesChanged: changed };
}

export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
export const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
export const told = (council: FakeCouncil) => council.rowsOf('events').map(({ subjectKind, subject, what, column, before, after }) => [subjectKind, subject, what, column, before, after]);
export const storedEstate = (council: FakeCouncil, wanted = 'weirside') => council.rowsOf('estates').find(({ key }) => key === wanted);
