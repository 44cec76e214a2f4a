/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { FileList } from '../../../../src/features/packs/FileList';
import type { ChosenFile } from '../../../../src/features/packs/usePackFiles';
import { pack } from './openImportPage';

const file = (state: ChosenFile['state'], id = 'one'): ChosenFile => ({ id, name: `${id}.pdf`, bytes: null, version: null, state });
const told = (): string | null => screen.getByRole('status').textContent;

test('how far the reading is, is told by quarters and shown by pages', () => {
  const { rerender } = render(<FileList files={[file({ kind: 'reading', done: 0, of: 0 })]} remove={() => undefined} removeAll={() => undefined} />);
  const said = new Set<string | null>();
  for (let done = 1; done <= 100; done += 1) {
    rerender(<FileList files={[file({ kind: 'reading', done, of: 100 })]} remove={() => undefined} removeAll={() => undefined} />);
    said.add(told());
    expect(screen.getByText(`Page ${done} of 100`)).not.toBeNull();
  }
  expect([...said]).toEqual(['Reading 1 file', 'Reading 1 file: 25% read', 'Reading 1 file: 50% read', 'Reading 1 file: 75% read', 'Reading 1 file: 100% read']);
});

test('what came of it is told once, for all files together', () => {
  render(<FileList files={[file({ kind: 'read', reading: pack, lines: [] }), file({ kind: 'refused', message: 'It is a picture.' }, 'two')]} remove={() => undefined} removeAll={() => undefined} />);
  expect(told()).toBe('1 file read, 1 file cannot be read');
});
