/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { WhatWillBeSaved } from '../../../../src/features/packs/WhatWillBeSaved';

const nothing = { saved: { places: [], added: 0, changed: 0, withdrawn: 0, noted: 0 }, files: [], unchecked: 0, unsettled: 0, staying: [], withheld: 0 };
const said = (props: Partial<typeof nothing>): string => render(<WhatWillBeSaved {...nothing} {...props} />).container.textContent ?? '';

test('what is still open is told in the words of whoever saves', () => {
  expect(said({ unchecked: 1 })).toBe('You have not looked at 1 value. It is saved as it was read, unless its question says that it is left out.');
  expect(said({ unchecked: 3 })).toBe('You have not looked at 3 values. They are saved as they were read, unless a question says that one is left out.');
  expect(said({ unsettled: 1 })).toBe('1 question has no answer. What it is about is not saved.');
  expect(said({ unsettled: 2 })).toBe('2 questions have no answer. What they are about is not saved.');
});
