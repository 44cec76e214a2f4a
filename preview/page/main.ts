import { startOutlook } from '../outlook/outlookFrame';
import { startTeams } from '../teams/teamsFrame';
import { createBroker } from './broker';
import { addressOf, readChoices, type Choices } from './choices';
import { element } from './element';
import { setGraphCondition } from './graphCondition';
import { newHostLog } from './hostLog';
import { readServed, type Served } from './served';
import { askPerson } from './signInDialog';
import type { StandIn } from './standIn';
import { topBar } from './topBar';

async function main(): Promise<void> {
  const root = document.querySelector('#preview');
  if (root === null) return;
  try {
    await startPreviewPage(root, await readServed());
  } catch (error) {
    root.replaceChildren(element('main', { class: 'broken' }, element('h1', {}, 'The preview did not start'), element('p', {}, `${error instanceof Error ? error.message : String(error)} Look at the window in which npm start runs.`)));
  }
}

async function startPreviewPage(root: Element, served: Served): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  let choices = readChoices(query, served.people.map(({ id }) => id), served.items.map(({ id }) => id));
  const person = served.people.find(({ id }) => id === choices.person);
  if (person === undefined) throw new Error('The app server knows no people.');
  if (query.has('graph')) await setGraphCondition(served.graphOrigin, choices.graph);

  window.hostLog = newHostLog();
  forgetTokens();
  const broker = choices.signIn === 'noBridge' ? null : createBroker({ person, condition: choices.signIn, tenantId: served.tenantId, graphOrigin: served.graphOrigin, askPerson: () => askPerson(person) });
  const start = choices.host === 'teams' ? startTeams : startOutlook;
  const standIn: StandIn = start({ choices, person, served, broker, log: window.hostLog, onItem: (item) => change({ item }) });

  const change = (changed: Partial<Choices>): void => {
    const previous = choices;
    choices = { ...choices, ...changed };
    const isInPlace = Object.keys(changed).every((name) => name === 'theme' || name === 'item');
    if (!isInPlace) {
      // `works` is left out of addresses; said here once, it clears what another condition has set.
      const clear = previous.graph !== 'works' && choices.graph === 'works' ? '&graph=works' : '';
      window.location.assign(addressOf(choices) + clear);
      return;
    }
    window.history.replaceState(null, '', addressOf(choices));
    document.documentElement.dataset['theme'] = choices.theme;
    if (changed.theme !== undefined) standIn.setTheme(choices.theme);
  };

  document.documentElement.dataset['theme'] = choices.theme;
  document.documentElement.dataset['host'] = choices.host;
  root.replaceChildren(topBar({ choices, people: served.people, onChange: change }), standIn.element);
  standIn.begin();
}

/** The frame has the page's own origin and so its storage: another person, or another condition, starts signed out. */
function forgetTokens(): void {
  for (const key of Object.keys(window.sessionStorage)) if (key.startsWith('msal.')) window.sessionStorage.removeItem(key);
}

void main();
