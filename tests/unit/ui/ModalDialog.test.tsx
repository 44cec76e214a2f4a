/** @jest-environment jsdom */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { DialogOfButton, ModalDialog } from '../../../src/ui/ModalDialog';

jest.setTimeout(30_000);

/** The screens of the app stand in one place, in which one takes the place of another. */
function openApp() {
  const place = document.createElement('div');
  place.id = 'app';
  document.body.append(place);
  const { rerender } = render(<div />, { container: place });
  const show = (screenShown: JSX.Element): void => rerender(<FluentProvider theme={webLightTheme}>{screenShown}</FluentProvider>);
  return { place, show };
}

afterEach(() => document.getElementById('app')?.remove());

const isHidden = (place: HTMLElement): boolean => place.getAttribute('aria-hidden') === 'true';

const opened: readonly (readonly [string, JSX.Element, () => Promise<void>])[] = [
  ['that something has raised', <ModalDialog key="raised" title="Leave?" isOpen onClose={() => undefined} actions={<Button>Stay</Button>}>It is not saved.</ModalDialog>, () => Promise.resolve()],
  [
    'of a button',
    <DialogOfButton key="button" title="Save?" button={<Button>Save</Button>} actions={[<Button key="yes">Yes</Button>]}>They will see it.</DialogOfButton>,
    () => Promise.resolve(void fireEvent.click(screen.getByRole('button', { name: 'Save' }))),
  ],
];

test.each(opened)('a screen that goes together with a dialog %s leaves the next one to screen readers', async (_what, asking, open) => {
  const { place, show } = openApp();
  show(asking);
  await open();
  await waitFor(() => expect(isHidden(place)).toBe(true), { timeout: 10_000 });
  show(<h1>The next screen</h1>);
  await waitFor(() => expect(isHidden(place)).toBe(false), { timeout: 10_000 });
  expect(screen.getByRole('heading', { name: 'The next screen' })).not.toBeNull();
});
