import { element, icon } from '../page/element';
import type { MailItem, Persona } from '../page/served';
import type { StandIn, StandInSettings } from '../page/standIn';
import { wordsOf } from './outlookCalls';
import { startOutlookProtocol } from './outlookProtocol';

/** Looks enough like Outlook on the web to judge the pane in it. The list of items and the pane are alive; the rest is scenery. */
export function startOutlook({ choices, person, served, broker, log, onItem }: StandInSettings): StandIn {
  const frame = element('iframe', { class: 'appFrame', title: 'Members’ Brief', 'data-auth-bridge': broker === null ? 'off' : 'on' });
  const chosen = served.items.find(({ id }) => id === choices.item) ?? nothing;
  const shown = element('section', { class: 'shownItem', 'aria-label': 'The item beside the pane', tabindex: '0' }, ...drawItem(chosen, person));
  const forms = element('div', { class: 'newMessages' });
  const protocol = startOutlookProtocol({
    frame,
    person,
    item: chosen,
    theme: choices.theme,
    broker,
    log,
    outlook: {
      selectedText: () => selectedIn(shown),
      openForm(form) {
        log.mails.push(form);
        forms.replaceChildren(drawForm(form));
      },
    },
    onWritten: (item) => shown.replaceChildren(...drawItem(item, person)),
  });
  // Before the frame stands in the document: a name given later does not become the window's name.
  frame.name = protocol.frameName;

  const choose = (item: MailItem): void => {
    shown.replaceChildren(...drawItem(item, person));
    protocol.showItem(item);
    onItem(item.id);
  };

  return {
    element: element(
      'section',
      { class: 'outlook', 'aria-label': 'Stand-in Outlook' },
      folders(),
      itemList(served.items, chosen, choose),
      element('div', { class: 'reading' }, shown, forms),
      element('aside', { class: 'pane', 'aria-label': 'The add-in’s pane' }, element('div', { class: 'paneHeader' }, element('span', { class: 'appIcon', 'aria-hidden': 'true' }, 'MB'), element('h2', {}, 'Members’ Brief')), element('div', { class: 'stage' }, frame)),
    ),
    begin() {
      frame.src = `/pane.html?${protocol.frameQuery}`;
    },
    setTheme: (theme) => protocol.setTheme(theme),
  };
}

const nothing: MailItem = { id: '', kind: 'none', subject: 'Nothing selected', from: null, start: null, location: null, body: '' };

/** Ornament: nothing in it can be pressed, and nothing of it is read out. */
function folders(): HTMLElement {
  const names = ['Inbox', 'Drafts', 'Sent items', 'Committee papers', 'Calendar'];
  return element('div', { class: 'folders', 'aria-hidden': 'true' }, ...names.map((name, index) => element('span', { class: index === 0 ? 'folder current' : 'folder' }, icon('M3 6h5l1.5 2H17v8H3Z'), name)));
}

function itemList(items: readonly MailItem[], chosen: MailItem, onChoose: (item: MailItem) => void): HTMLElement {
  return element(
    'fieldset',
    { class: 'itemList' },
    element('legend', {}, 'Item beside the pane'),
    ...items.map((item) =>
      element(
        'label',
        { class: 'listedItem' },
        element('input', { type: 'radio', name: 'item', value: item.id, checked: item.id === chosen.id, onchange: () => onChoose(item) }),
        element('span', { class: 'listedKind' }, kindNames[item.kind]),
        element('span', { class: 'listedSubject' }, item.kind === 'none' ? 'Nothing selected' : item.subject || '(no subject)'),
        item.from === null && item.start === null ? null : element('span', { class: 'listedNote' }, [item.from, item.start === null ? null : whenText(item.start)].filter(Boolean).join(' · ')),
      ),
    ),
  );
}

const kindNames: Readonly<Record<MailItem['kind'], string>> = { appointment: 'Invitation', newMessage: 'New message', message: 'Message', newAppointment: 'Meeting being organised', none: 'Pinned pane' };

function drawItem(item: MailItem, person: Persona): HTMLElement[] {
  if (item.kind === 'none') return [element('p', { class: 'noItem' }, 'Nothing is selected. The pane stays because it is pinned.')];
  const isWritten = item.kind === 'newMessage' || item.kind === 'newAppointment';
  const fact = (label: string, value: string | null): HTMLElement | null => (value === null || value === '' ? null : element('div', { class: 'fact' }, element('dt', {}, label), element('dd', {}, value)));
  const facts = [fact('From', isWritten ? person.name : item.from), fact('To', (item.to ?? []).join('; ')), fact('When', item.start === null ? null : whenText(item.start)), fact('Where', item.location)];
  return [
    element('p', { class: 'itemKind' }, kindNames[item.kind]),
    element('h2', {}, item.subject || '(no subject)'),
    element('dl', {}, ...facts),
    element('div', { class: 'body' }, ...item.body.split(/\n{2,}/).map((paragraph) => element('p', {}, paragraph))),
  ];
}

/** What is selected in the item's words. The pane is a window of its own: pressing a button there leaves it selected. */
function selectedIn(shown: HTMLElement): string | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0) return '';
  const within = shown.querySelector('.body');
  return within !== null && selection.anchorNode !== null && within.contains(selection.anchorNode) ? selection.toString() : null;
}

/** The window that Outlook opens for a new message. */
function drawForm(form: Readonly<Record<string, unknown>>): HTMLElement {
  const { toRecipients, subject, htmlBody } = form;
  const to = Array.isArray(toRecipients) ? toRecipients.map((one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one))).join('; ') : '';
  return element(
    'section',
    { class: 'newMessage', 'aria-label': 'New message', tabindex: '0' },
    element('h2', {}, typeof subject === 'string' ? subject : ''),
    element('p', {}, `To: ${to}`),
    element('div', { class: 'body' }, ...wordsOf(typeof htmlBody === 'string' ? htmlBody : '').split(/\n{2,}/).map((paragraph) => element('p', {}, paragraph))),
  );
}

/** `Tue 24 Nov 2026, 6.30 pm` */
function whenText(start: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(new Date(start));
  const day = part({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replace(',', '');
  return `${day}, ${part({ hour: 'numeric', minute: '2-digit', hour12: true }).replace(':', '.')}`;
}
