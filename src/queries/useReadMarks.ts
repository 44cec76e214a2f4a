import { useSyncExternalStore } from 'react';
import type { Notebook, OpenNotebook } from '../domain/notebook';
import { paperVersion, readState, type ReadState } from '../domain/papers';
import type { Stored } from '../domain/changes';
import { isCircleSite } from '../domain/sites';
import type { Desk } from './desk';
import { useDocuments } from './useRowsOfMeeting';

export interface ReadMarks {
  readonly notebook: Notebook;
  /** Whether the versions of the papers are known, or cannot be: only then is a mark worth making. */
  readonly canMark: boolean;
  readonly stateOf: (item: Stored<'agendaItems'>) => ReadState;
  readonly mark: (item: Stored<'agendaItems'>, isRead: boolean) => void;
  readonly goTo: (item: Stored<'agendaItems'>, page: number | null) => void;
}

interface OfMeeting {
  readonly meeting: string;
  readonly circle: string | null;
  /** Whether the versions of the papers are needed before anything is marked. */
  readonly marksNow?: boolean;
}

/** What this person has read of a meeting's papers; null where there is no notebook, or while it is being opened. */
export function useReadMarks(desk: Desk, { meeting, circle, marksNow = false }: OfMeeting): ReadMarks | null {
  const open = desk.notebooks?.of(meeting) ?? null;
  const state = useSyncExternalStore(open?.subscribe ?? withoutNotebook, open?.state ?? noState);
  const notebook = state?.kind === 'open' ? state.notebook : null;
  // Without a mark nothing can be old: then the papers are not asked for.
  const isWanted = notebook !== null && (marksNow || Object.keys(notebook.read).length > 0);
  const documents = useDocuments(desk, { meeting, circle, isWanted });
  if (open === null || notebook === null) return null;
  const papers = documents.kind === 'ready' ? documents.value.items : [];
  return {
    notebook,
    canMark: documents.kind !== 'loading',
    stateOf: (item) => readState(notebook.read[item.key], item, papers),
    mark: (item, isRead) => open.markRead(noted(item), paperVersion(item, papers), isRead),
    goTo: (item, page) => open.goTo(noted(item), page),
  };
}

/** What comes from a circle's site, or is non-public by itself, leaves no trace on the device. */
export const noted = ({ key, part, row }: Stored<'agendaItems'>): Parameters<OpenNotebook['goTo']>[0] => ({ agendaItem: key, isExempt: part === 'non-public' || isCircleSite(row.site) });

const withoutNotebook = () => () => undefined;
const noState = () => null;
