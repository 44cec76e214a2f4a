import type { Council } from '../../../graph/council';
import type { Photographs } from '../../../graph/photographs';
import { failureKind } from '../../../ui/failures/explainFailure';
import type { WaitingIssue } from './waitingIssue';

/** Its history first, then the issue, so that others soon see it; then its photographs. Each has its name already, so that what was sent and not answered may be sent again. */
export async function sendIssue(council: Pick<Council, 'open'>, photographs: Pick<Photographs, 'keep'>, { planned, pictures }: WaitingIssue): Promise<void> {
  const { issueNotes, issues } = council.open;
  await unlessThere(issueNotes.create(planned.note));
  await unlessThere(issues.create(planned.issue));
  for (const [at, name] of planned.photographs.entries()) {
    const picture = pictures[at];
    if (picture !== undefined) await photographs.keep(name, new Blob([picture], { type: 'image/jpeg' }));
  }
}

/** Another row with a key of ours is our own, sent before, which somebody has changed since. */
async function unlessThere(creating: Promise<unknown>): Promise<void> {
  try {
    await creating;
  } catch (error) {
    if (failureKind(error) !== 'conflict') throw error;
  }
}
