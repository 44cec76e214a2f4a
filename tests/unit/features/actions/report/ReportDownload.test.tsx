/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { circleReport, type OutstandingReport, publicReport } from '../../../../../src/domain/actionReport/outstandingReport';
import { rowsOnSite } from '../../../../../src/domain/onSite';
import { ReportDownload } from '../../../../../src/features/actions/report/ReportDownload';
import { aStoredAction } from '../../../domain/storedRows';
import { renderWithDesk } from '../../renderWithDesk';

const asked = { committee: { key: 'housing', title: 'Housing Committee' }, notes: [], meetingDate: '2026-11-24', today: '2026-11-29' };
const open = publicReport({ ...asked, actions: rowsOnSite('open', [aStoredAction()]) });
const closed = circleReport('circle:housing', { ...asked, actions: rowsOnSite('circle:housing', [aStoredAction({}, 'circle:housing')]) });

const saved: { name: string; size: number }[] = [];
beforeEach(() => {
  saved.length = 0;
  let size = 0;
  URL.createObjectURL = (file) => {
    size = file instanceof Blob ? file.size : 0;
    return 'blob:made-here';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, size });
  };
});

const show = (report: OutstandingReport, write?: (report: OutstandingReport) => Promise<ArrayBuffer>) =>
  renderWithDesk(<ReportDownload report={report} csv={() => 'a,b\r\n'} fileName="housing-actions" {...(write && { write })} />);
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a list says which it is, how long, and for which meeting', () => {
  show(open);
  expect(screen.getByRole('heading', { name: 'Outstanding actions (public)' })).toBeTruthy();
  expect(screen.getByText('1 action, for the meeting on 24 November 2026')).toBeTruthy();
  expect(screen.queryByText(/non-public papers/)).toBeNull();
});

test('of a non-public list it is said where its file will stand', () => {
  show(closed);
  expect(screen.getByText(/Keep it as you keep non-public papers/)).toBeTruthy();
});

test('the document is written when it is asked for, and saved under its name', async () => {
  let finish = (_bytes: ArrayBuffer): void => undefined;
  show(open, () => new Promise((resolve) => void (finish = resolve)));
  press(/Download for Word/);
  expect((await screen.findByRole('status')).textContent).toBe('Writing the document');
  finish(new ArrayBuffer(7));
  await screen.findByText((_, element) => element?.tagName === 'BODY' && screen.queryByRole('status') === null);
  expect(saved).toEqual([{ name: 'housing-actions.docx', size: 7 }]);
});

test('a document that cannot be written leaves the button and says what to do', async () => {
  show(open, () => Promise.reject(new Error('no connection')));
  press(/Download for Word/);
  expect((await screen.findByRole('alert')).textContent).toContain('press the button again');
  expect(screen.getByRole('button', { name: /Download for Word/ }).getAttribute('aria-disabled')).not.toBe('true');
});

test('the list goes into a spreadsheet at once', () => {
  show(open);
  press(/Download for a spreadsheet/);
  expect(saved).toEqual([{ name: 'housing-actions.csv', size: 5 }]);
});
