import type { IssueStepKind } from '../../../domain/estates/issues/issueSteps';

export const STEP_WORDS: Readonly<Record<IssueStepKind, { readonly button: string; readonly why: string; readonly done: string }>> = {
  assign: { button: 'Assign', why: 'What is to be done (optional)', done: 'Assigned.' },
  fixed: { button: 'It is fixed', why: 'What was done (optional)', done: 'Said to be fixed: somebody is still to look.' },
  confirm: { button: 'I looked: it is fixed', why: 'What was seen (optional)', done: 'Confirmed.' },
  reopen: { button: 'Open again', why: 'What is still wrong', done: 'Open again. Its history is kept.' },
  withdraw: { button: 'Withdraw', why: 'Why it is withdrawn', done: 'Withdrawn.' },
  note: { button: 'Add a note', why: 'Note', done: 'Noted.' },
};

export const NOT_YOURS = 'SharePoint does not let you change issues. Members and clerks may: ask a clerk.';
