import { fingerprintOf, taskBody } from '../../../../src/domain/myToDo/taskBody';
import type { WantedTask } from '../../../../src/domain/myToDo/taskOfAction';
import type { ToDoTask } from '../../../../src/domain/myToDo/toDoTask';

export const aWanted = (columns: Partial<WantedTask> = {}): WantedTask => ({ action: 'a1', title: '50: Report the lifts', words: 'Report the lifts by block.', dueOn: '2026-11-30', link: 'https://teams.example/a1', ...columns });

/** The task as it is after copying. */
export function aCopy(wanted: WantedTask = aWanted(), columns: Partial<ToDoTask> = {}): ToDoTask {
  const { action, title, words, dueOn, link } = wanted;
  return {
    id: `task-${action}`,
    title,
    // As Outlook's services set what they are given.
    body: `<html>\r\n<head>\r\n<meta charset="utf-8">\r\n</head>\r\n<body>\r\n${taskBody(words, link)}\r\n</body>\r\n</html>\r\n`,
    isHtml: true,
    dueAt: dueOn === null ? null : `${dueOn}T00:00:00Z`,
    isCompleted: false,
    createdAt: '2026-11-01T09:00:00Z',
    changedAt: '2026-11-01T09:00:00Z',
    copiedFrom: { linkId: `link-${action}`, action, fingerprint: fingerprintOf(title, words) },
    ...columns,
  };
}
