import type { Item } from '../../lists/index';
import type { Doing } from '../actions/actionEvents';
import { isCircleSite, type SiteKey } from '../sites';
import { chaserRow, writeChaserTable } from './chaserTable';
import { type OfficerToChase, WAITING } from './dueForChasing';

export interface DraftAsked {
  readonly committee: Pick<Item<'committees'>, 'key' | 'title'>;
  readonly site: SiteKey;
  /** With the actions that were picked alone. */
  readonly officer: OfficerToChase;
  /** What the clerk writes above the table. */
  readonly opening: string;
  readonly doing: Pick<Doing, 'by' | 'at'>;
  readonly mintKey: () => string;
}

/** More would not fit a form of Outlook, which takes 32 KB. */
export const MOST_ACTIONS = 20;
/** So would a longer letter. */
export const LONGEST_OPENING = 2_000;

/** One mail for an officer; several only where there are more actions than one can hold. */
export function draftChasers({ committee, site, officer: { post, officer, actions }, opening, doing, mintKey }: DraftAsked): readonly Item<'chasers'>[] {
  const parts = Array.from({ length: Math.ceil(actions.length / MOST_ACTIONS) }, (_, part) => actions.slice(part * MOST_ACTIONS, (part + 1) * MOST_ACTIONS));
  return parts.map((some, part) => {
    const rows = some.map((one) => chaserRow(one, site));
    return {
      key: `chaser.${mintKey()}`,
      tray: WAITING,
      committee: committee.key,
      post,
      officer,
      subject: subjectOf(committee.title, site, rows.map(({ number }) => number), parts.length === 1 ? '' : ` (${part + 1} of ${parts.length})`),
      opening: opening.trim(),
      actions: rows.map(({ action }) => action),
      table: writeChaserTable(rows),
      preparedAt: doing.at,
      preparedBy: doing.by,
      sentAt: null,
      sentBy: null,
    };
  });
}

/** The numbers, so that an answer tells what it answers; as many as a subject of Outlook has room for. */
function subjectOf(committee: string, site: SiteKey, numbers: readonly string[], part: string): string {
  const what = `${committee.slice(0, 120)}: ${isCircleSite(site) ? 'non-public ' : ''}${numbers.length === 1 ? 'action' : 'actions'} `;
  const listed = numbers.join(', ');
  const room = LONGEST_SUBJECT - what.length - part.length;
  return `${what}${listed.length <= room ? listed : `${listed.slice(0, room - 2)} …`}${part}`;
}

const LONGEST_SUBJECT = 255;

/** What a clerk may begin with. */
export const usualOpening = (committee: string, site: SiteKey): string =>
  isCircleSite(site)
    ? `The ${committee} is waiting for progress on the non-public actions below. What was asked stands in the committee’s non-public list of actions. Please report progress there, and do not answer by mail with anything non-public.`
    : `The ${committee} is waiting for progress on the actions below. Please answer with how each stands, and when it will be done. Your answer is noted in the committee’s list of actions.`;
