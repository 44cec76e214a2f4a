import { useQuery } from '@tanstack/react-query';
import type { Desk } from '../../../queries/desk';
import { openAgendaQuery } from '../../../queries/meetingQueries';
import { ChoiceField } from './ChoiceField';

interface ItemFieldProps {
  readonly desk: Desk;
  readonly label: string;
  /** Whose agenda is offered: as everybody reads it, so that no title of a circle is fetched to be chosen. */
  readonly meeting: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** An item of one meeting's agenda. */
export function ItemField({ desk, label, meeting, value, onChoose }: ItemFieldProps) {
  const agenda = useQuery(openAgendaQuery(desk.council, meeting));
  const options = (agenda.data?.items ?? []).filter(({ state, key }) => state !== 'withdrawn' || key === value).sort((a, b) => a.position - b.position).map((item) => ({ value: item.key, label: itemName(item) }));
  const offered = value === '' || options.some((one) => one.value === value) ? options : [{ value, label: value }, ...options];
  return <ChoiceField label={label} value={value} none={agenda.isPending ? 'Loading the agenda' : agenda.isError ? 'The agenda could not be loaded' : options.length === 0 ? 'No agenda is known yet' : 'No item'} options={offered} onChoose={onChoose} />;
}

export const itemName = ({ printedNumber, title }: { readonly printedNumber: string | null; readonly title: string }): string => (printedNumber === null ? title : `${printedNumber}. ${title}`).slice(0, 160);
