import { element } from './element';
import type { Persona } from './served';

/** In place of Microsoft's sign-in window. */
export function askPerson(person: Persona): Promise<'signIn' | 'cancel'> {
  return new Promise((resolve) => {
    const dialog = element(
      'dialog',
      { class: 'signInDialog', 'aria-labelledby': 'signInTitle' },
      element(
        'form',
        { method: 'dialog' },
        element('h2', { id: 'signInTitle' }, 'Sign in'),
        element('p', {}, 'In place of Microsoft’s sign-in window.'),
        element('p', { class: 'account' }, element('strong', {}, person.name), element('span', {}, person.upn)),
        element('div', { class: 'buttons' }, element('button', { value: 'cancel' }, 'Cancel'), element('button', { value: 'signIn', class: 'primary', autofocus: true }, 'Continue')),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'signIn' ? 'signIn' : 'cancel');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
