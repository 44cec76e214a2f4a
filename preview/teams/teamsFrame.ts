import { element, icon } from '../page/element';
import type { StandIn, StandInSettings } from '../page/standIn';
import { startTeamsProtocol, type TabNotice } from './teamsProtocol';

/** Looks enough like Teams to judge the tab in it: the rail, the app's header and the tab. Only the tab is alive. */
export function startTeams({ choices, person, served, broker, log }: StandInSettings): StandIn {
  const frame = element('iframe', { class: 'appFrame', title: 'Members’ Brief', name: 'app' });
  const loading = element('p', { class: 'hostLoading', role: 'status' }, 'Teams is opening the app…');
  const stage = element('div', { class: 'stage' }, loading, frame);
  const onNotice = (notice: TabNotice): void => {
    if (notice.kind === 'failed') stage.replaceChildren(failure(notice.message));
    else loading.remove();
  };
  const protocol = startTeamsProtocol({ frame, person, tenantId: served.tenantId, theme: choices.theme, openAt: choices.open, broker, log, onNotice });

  return {
    element: element(
      'section',
      { class: 'teams', 'aria-label': 'Stand-in Teams' },
      rail(),
      element('div', { class: 'teamsApp' }, element('div', { class: 'appHeader' }, element('span', { class: 'appIcon', 'aria-hidden': 'true' }, 'MB'), element('h2', {}, 'Members’ Brief'), element('span', { class: 'appTab', 'aria-hidden': 'true' }, 'Committees'), avatar(person.name)), stage),
    ),
    begin() {
      frame.src = '/tab.html';
    },
    setTheme: (theme) => protocol.setTheme(theme),
  };
}

const failure = (message: string): HTMLElement =>
  element('div', { class: 'hostFailure', role: 'alert' }, element('h3', {}, 'Teams could not open the app'), element('p', {}, message));

const avatar = (name: string): HTMLElement => {
  const initials = name.replace(/^(Cllr|Dr|Mr|Mrs|Ms|Revd)\.? /, '').split(/\s+/).map((word) => word.charAt(0));
  return element('span', { class: 'avatar', role: 'img', 'aria-label': `Signed in as ${name}` }, [initials.at(0), initials.length > 1 ? initials.at(-1) : ''].join('').toUpperCase());
};

/** Ornament: nothing in it can be pressed, and nothing of it is read out. */
function rail(): HTMLElement {
  const entry = (label: string, path: string, isCurrent = false): HTMLElement => element('span', { class: isCurrent ? 'railEntry current' : 'railEntry' }, icon(path), label);
  return element(
    'div',
    { class: 'rail', 'aria-hidden': 'true' },
    entry('Activity', 'M10 3a5 5 0 0 0-5 5v4l-1.5 2.5h13L15 12V8a5 5 0 0 0-5-5ZM8 16a2 2 0 0 0 4 0'),
    entry('Chat', 'M3 4h14v10H9l-4 3v-3H3Z'),
    entry('Teams', 'M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm6.5 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2.5 16v-3.5A1.5 1.5 0 0 1 4 11h6a1.5 1.5 0 0 1 1.5 1.5V16m2-5h2.5a1.5 1.5 0 0 1 1.5 1.5V16'),
    entry('Calendar', 'M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3m6-3v3'),
    entry('Brief', 'M5 3h7l3 3v11H5ZM12 3v3h3M7.5 10h5M7.5 13h5', true),
  );
}
