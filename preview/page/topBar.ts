import { graphLabels, hostLabels, signInLabels, themeLabels, type Choices, type Labelled } from './choices';
import { element } from './element';
import type { Persona } from './served';

export interface TopBarSettings {
  readonly choices: Choices;
  readonly people: readonly Persona[];
  readonly onChange: (changed: Partial<Choices>) => void;
}

/** The preview's own controls, apart from the host they govern. */
export function topBar({ choices, people, onChange }: TopBarSettings): HTMLElement {
  const person = people.find(({ id }) => id === choices.person);
  const isUnderConditions = choices.signIn !== 'works' || choices.graph !== 'works';
  return element(
    'header',
    { class: 'topBar' },
    element('h1', { class: 'product' }, element('span', { class: 'productName' }, 'Members’ Brief'), element('span', { class: 'productNote' }, 'Preview')),
    element(
      'div',
      { class: 'controls', role: 'group', 'aria-label': 'What the preview shows' },
      segments('Host', 'host', hostLabels, choices.host, (host) => onChange({ host })),
      chooser('Person', people.map(({ id, label }) => [id, label] as const), choices.person, (chosen) => onChange({ person: chosen }), person?.description),
      segments('Theme', 'theme', themeLabels, choices.theme, (theme) => onChange({ theme })),
      element(
        'details',
        { class: 'conditions' },
        element('summary', {}, 'Conditions', isUnderConditions ? element('span', { class: 'dot', role: 'img', 'aria-label': 'in force' }) : null),
        element(
          'div',
          { class: 'menu' },
          chooser('Sign-in', signInLabels, choices.signIn, (signIn) => onChange({ signIn })),
          chooser('Microsoft Graph', graphLabels, choices.graph, (graph) => onChange({ graph })),
        ),
      ),
    ),
  );
}

function segments<Value extends string>(legend: string, name: string, labels: Labelled<Value>, chosen: Value, onChoose: (value: Value) => void): HTMLElement {
  return element(
    'fieldset',
    { class: 'segments' },
    element('legend', {}, legend),
    ...labels.map(([value, label]) => element('label', {}, element('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => onChoose(value) }), element('span', {}, label))),
  );
}

function chooser<Value extends string>(label: string, labels: Labelled<Value>, chosen: Value, onChoose: (value: Value) => void, description?: string): HTMLElement {
  const choose = ({ target }: Event): void => {
    const value = target instanceof HTMLSelectElement ? labels.find(([one]) => one === target.value)?.[0] : undefined;
    if (value !== undefined) onChoose(value);
  };
  const id = `choose-${label.replace(/\W/g, '')}`;
  return element(
    'div',
    { class: 'chooser' },
    element('label', { for: id }, label),
    element('select', { id, onchange: choose, ...(description === undefined ? {} : { title: description }) }, ...labels.map(([value, text]) => element('option', { value, selected: value === chosen }, text))),
  );
}
