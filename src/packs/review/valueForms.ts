import { contactForm, namesForm, purposesForm, routeForm } from './listForms';
import { poundsForm } from './poundsForm';
import { timeForm } from './timeForm';
import { dayForm, dueInWords } from './typedDays';
import { kindOfPath } from './valuePath';

/** How a value of a reading is shown in a field, and what may be typed there. */
export interface ValueForm {
  /** `Title`, `Date of the meeting`. */
  readonly label: string;
  readonly input: 'line' | 'text' | 'choice';
  readonly choices?: readonly { readonly value: string; readonly words: string }[];
  /** What to type, where the label does not tell. */
  readonly hint?: string;
  readonly show: (value: unknown) => string;
  /** What is made of the words as they are typed, where the program reads them: shown beside them. Null where the hint is to be shown. */
  readonly understood?: (typed: string) => string | null;
  readonly read: (typed: string) => Typed;
}

export type Typed = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'refused'; readonly message: string };

/** Null for what is not corrected here: a whole item, a list of names. */
export const formOf = (path: string): ValueForm | null => forms[kindOfPath(path)] ?? null;

const value = (read: unknown): Typed => ({ kind: 'value', value: read });
const refused = (message: string): Typed => ({ kind: 'refused', message });

const shown = (stored: unknown): string => (typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '');
const oneLine = (typed: string): string => typed.replace(/\s+/g, ' ').trim();

const line = (label: string): ValueForm => ({ label, input: 'line', show: shown, read: (typed) => value(oneLine(typed) || null) });
const neededLine = (label: string): ValueForm => ({ ...line(label), read: (typed) => (oneLine(typed) === '' ? refused(`${label} cannot be empty.`) : value(oneLine(typed))) });
const text = (label: string): ValueForm => ({ label, input: 'text', show: shown, read: (typed) => value(typed.trim() || null) });
const neededText = (label: string): ValueForm => ({ ...text(label), read: (typed) => (typed.trim() === '' ? refused(`${label} cannot be empty.`) : value(typed.trim())) });

const choice = (label: string, choices: ValueForm['choices'] & object): ValueForm => ({
  label,
  input: 'choice',
  choices,
  show: (stored) => (typeof stored === 'string' || typeof stored === 'boolean' ? String(stored) : ''),
  read: (typed) => value(typed === '' ? null : typed),
});

const yesNo = (label: string): ValueForm => ({ ...choice(label, [{ value: 'true', words: 'Yes' }, { value: 'false', words: 'No' }]), read: (typed) => value(typed === 'true') });

const pages: ValueForm = {
  label: 'Pages',
  input: 'line',
  hint: 'Like 11–24, or nothing',
  show: (stored) => (isRange(stored) ? (stored.from === stored.to ? String(stored.from) : `${stored.from}–${stored.to}`) : ''),
  read(typed) {
    if (typed.trim() === '') return value(null);
    const [, first, last] = /^(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?$/.exec(typed.trim()) ?? [];
    if (first === undefined) return refused('Pages: type one page or a range, like 11–24.');
    const range = { from: Number(first), to: Number(last ?? first) };
    return range.from >= 1 && range.from <= range.to ? value(range) : refused('Pages: the last page cannot come before the first.');
  },
};

const minutes: ValueForm = {
  ...line('Minutes allotted'),
  read: (typed) => (typed.trim() === '' ? value(null) : /^\d{1,3}$/.test(typed.trim()) ? value(Number(typed)) : refused('Minutes allotted: type a number of minutes.')),
};

const isRange = (stored: unknown): stored is { readonly from: number; readonly to: number } => typeof stored === 'object' && stored !== null && 'from' in stored && 'to' in stored;

const part = choice('Part', [
  { value: 'public', words: 'Part 1: public' },
  { value: 'non-public', words: 'Part 2: non-public' },
]);

const forms: Readonly<Record<string, ValueForm>> = {
  'meeting.committee': neededLine('Committee'),
  'meeting.date': dayForm('Date of the meeting'),
  'meeting.time': timeForm('Start'),
  'meeting.state': choice('Whether it is held', [
    { value: '', words: 'Held as announced' },
    { value: 'cancelled', words: 'Cancelled' },
    { value: 'moved', words: 'Moved to another day' },
  ]),
  'meeting.movedTo': dayForm('Moved to'),
  'meeting.venue': line('Venue'),
  'meeting.contact.name': line('Contact'),
  'meeting.contact.email': line('Contact’s address'),
  'meeting.contact.phone': line('Contact’s telephone'),
  'members[].name': neededLine('Name'),
  'members[].role': line('Role'),
  'agendaItems[].number': line('Number'),
  'agendaItems[].title': neededText('Title'),
  'agendaItems[].part': part,
  'agendaItems[].purpose': choice('Purpose', [
    { value: '', words: 'Not said' },
    { value: 'decision', words: 'For decision' },
    { value: 'discussion', words: 'For discussion' },
    { value: 'information', words: 'For information' },
  ]),
  'agendaItems[].starred': yesNo('Starred'),
  'agendaItems[].pages': pages,
  'agendaItems[].toFollow': yesNo('To follow'),
  'agendaItems[].reportOf': text('Report of'),
  'agendaItems[].presenters': namesForm('Presented by'),
  'agendaItems[].minutesAllotted': minutes,
  'agendaItems[].note': text('Note'),
  'agendaItems[].exemptBasis': text('Legal basis'),
  'agendaItems[].resolution': text('Resolution'),
  'actions[].number': line('Number'),
  'actions[].raisedOn': dayForm('Raised on'),
  'actions[].title': text('Title'),
  'actions[].request': neededText('Request'),
  'actions[].owner': text('Responsible'),
  'actions[].part': part,
  'actions[].dueText': { ...line('Due, as written'), understood: dueInWords },
  'actions[].dueOn': dayForm('Due by', 'itsLastDay'),
  'actions[].status': line('Status'),
  'actions[].progress': text('Progress'),
  'actions[].closedOn': dayForm('Closed on'),
  'minutes[].date': dayForm('Date of the minutes'),
  'decisions[].date': dayForm('Date of the decision'),
  'minutes[].standing': choice('Whose they are', [
    { value: 'thisBody', words: 'This committee’s' },
    { value: 'anotherBody', words: 'Another body’s: nothing of them is saved' },
    { value: 'unclear', words: 'Not known yet: nothing of them is saved' },
  ]),
  'minutes[].venue': line('Venue'),
  'minutes[].items[].number': line('Number'),
  'minutes[].items[].part': part,
  'minutes[].items[].title': text('Title'),
  'minutes[].items[].resolution': text('Resolution'),
  'minutes[].present[].name': neededLine('Name'),
  'minutes[].observing[].name': neededLine('Name'),
  'minutes[].apologies[].name': neededLine('Name'),
  'minutes[].actions[].text': neededText('Request'),
  'minutes[].actions[].owner': line('Responsible'),
  'minutes[].actions[].due': { ...line('Due, as written'), understood: dueInWords },
  'allocations[].area': neededLine('Area'),
  'allocations[].member': line('Member'),
  'reports[].title': neededText('Title'),
  'reports[].author': text('Author'),
  'reports[].contact': contactForm('Whom to ask'),
  'reports[].dated': dayForm('Date of the report'),
  'reports[].purposes': purposesForm('Purposes'),
  'reports[].summary': text('Summary'),
  'reports[].route': routeForm('Way through the committees'),
  'reports[].project.nextGatewayText': { ...line('Next gateway’s date, as written'), understood: dueInWords },
  'reports[].project.budgetToNext': poundsForm('Budget to the next gateway'),
  'reports[].project.totalEstimate': poundsForm('Total estimate'),
  'reports[].project.leaseholdersShare': poundsForm('Leaseholders’ share'),
  'reports[].project.risk': line('Overall risk'),
  'reports[].recommendations[]': neededText('Recommendation'),
};
