/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { themes } from '../../../../src/ui/theme';
import { aCouncil } from '../aCouncil';
import { createFakeHost } from '../fakeHost';
import { renderTab } from '../renderApp';

const background = () => {
  const provider = screen.getByRole('main').closest('.fui-FluentProvider') ?? document.body;
  return getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim();
};

test('the app wears the host’s theme and changes with it', async () => {
  const host = createFakeHost();
  renderTab({ council: aCouncil(), host });
  await screen.findByRole('region', { name: 'Upcoming meetings' });
  expect(background()).toBe(themes.light.colorNeutralBackground1);
  act(() => host.change('dark'));
  expect(background()).toBe(themes.dark.colorNeutralBackground1);
  act(() => host.change('contrast'));
  expect(background()).toBe(themes.contrast.colorNeutralBackground1);
});
