import type { Stored } from '../../domain/changes';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { Doubt, ImportChange } from './importPlan';
import type { MinutedDecision } from './readDecisions';

type DecisionRow = Stored<'decisions'>;

export const mayBe = ({ resolution, line }: MinutedDecision, candidates: readonly DecisionRow[]): Doubt => ({
  message: `The resolution “${short(resolution)}” may be ${candidates.map((row) => `“${short(row.resolution)}” (${row.key})`).join(' or ')}, reworded, or a new one. It was not imported: say which it is and import the pack again.`,
  line,
  candidates: candidates.map(({ key }) => key),
});

export const staysClosed = ({ decision: { resolution, line }, row }: { readonly decision: MinutedDecision; readonly row: DecisionRow }): Doubt => ({
  message: `The resolution “${short(resolution)}” is public in the minutes and stands among the non-public decisions. It stays there: say that it is new if the public may read it.`,
  line,
  candidates: [row.key],
});

/** What a clerk has said is non-public may be worded otherwise in later papers. */
export const resemblesClosed = ({ resolution, line }: MinutedDecision): Doubt => ({
  message: `The resolution “${short(resolution)}” is public in the minutes and resembles one that is non-public. It goes to the non-public decisions: say that it is new if the public may read it.`,
  line,
  candidates: [],
});

export const noLongerMinuted = ({ key, resolution }: DecisionRow): Doubt => ({
  message: `The resolution “${short(resolution)}” was imported from these papers, which no longer have it. It stays: correct it by hand if it was not resolved.`,
  line: null,
  candidates: [key],
  left: { kind: 'decision', name: short(resolution) },
});

/** What was public and is not: emptied on the open site, whoever wrote it, in the row and in what it remembers of the import. */
export function closeDecision({ row, key, printedNumber }: DecisionRow): { readonly change: ImportChange; readonly doubt: Doubt } {
  const columns = { title: null, verb: null, resolution: WITHHELD_TITLE, clauses: null };
  return {
    change: { kind: 'update', list: 'decisions', row, key, columns: { ...columns, imported: columns, source: null } },
    doubt: {
      message: `A resolution${printedNumber === null ? '' : ` of item ${printedNumber}`} was public and is of business taken without the public. What the open site said of it was taken off there; it may have been read before, and SharePoint keeps earlier versions of the row for its clerks.`,
      line: null,
      candidates: [key],
    },
  };
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
