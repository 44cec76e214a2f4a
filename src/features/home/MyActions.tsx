import { formatCount, formatDate } from '../../domain/formats';
import type { MeetingDays } from '../../domain/actions/lateFrom';
import { isOverdue } from '../../domain/actions/state';
import { isCircleSite } from '../../domain/sites';
import type { Stored } from '../../domain/changes';
import type { Desk } from '../../queries/desk';
import { RouteLink } from '../../ui/RouteLink';
import { Tag } from '../../ui/Tag';
import { PartOfHome } from './PartOfHome';
import { Row } from '../../ui/Rows';
import type { Home } from './useHome';

const SHOWN = 6;

interface MyActionsProps {
  readonly desk: Desk;
  readonly actions: Home['actions'];
  readonly days: MeetingDays;
  readonly today: string;
}

/** What a committee has asked of me and I have not yet done. */
export function MyActions({ desk, actions, days, today }: MyActionsProps) {
  return (
    <PartOfHome desk={desk} heading="You owe" what="Your actions" part={actions} nothing="No open action is yours.">
      {(rows) => (
        <>
          {rows.slice(0, SHOWN).map((action) => (
            <ActionLine key={`${action.row.site} ${action.key}`} desk={desk} action={action} isOverdue={isOverdue(action, today, days)} />
          ))}
          {rows.length > SHOWN && <Row>{formatCount(rows.length - SHOWN, 'more action')} of yours, in the committees’ lists</Row>}
        </>
      )}
    </PartOfHome>
  );
}

export function ActionLine({ desk, action, isOverdue: isLate, about }: { readonly desk: Desk; readonly action: Stored<'actions'>; readonly isOverdue: boolean; readonly about?: string }) {
  const { title, request, dueText, dueOn, committee, row, state } = action;
  const due = dueText ?? (dueOn === null ? null : formatDate(dueOn));
  const words = <bdi>{title ?? request}</bdi>;
  return (
    <Row
      note={
        <>
          {about !== undefined && <bdi>{about}</bdi>}
          <span>{due === null ? 'No date' : `Due ${due}`}</span>
          {isLate && <Tag tone="warning">Overdue</Tag>}
          {state !== 'open' && <Tag>{state === 'reported done' ? 'Reported done' : 'Proposed for closure'}</Tag>}
          {isCircleSite(row.site) && <Tag tone="warning">Non-public</Tag>}
        </>
      }
    >
      {desk.actionsRoute === undefined ? words : <RouteLink to={desk.actionsRoute(committee)}>{words}</RouteLink>}
    </Row>
  );
}
