import type { Imported } from '../../lists/columns';

interface Seat {
  readonly imported: Imported | null;
}

/** Among what is imported, where no column is called so: the meeting whose papers did not print the seat when a clerk said that it stands. */
const NOTE = 'saidToStandOn';

/** Whether a clerk has said that a seat stands though the papers do not print it. It holds until they print it again. */
export const isSaidToStand = ({ imported }: Seat): boolean => imported?.[NOTE] !== undefined;

export const saidToStand = ({ imported }: Seat, meetingOn: string | null): Imported => ({ ...imported, [NOTE]: meetingOn ?? '' });

export const printedAgain = (seat: Seat): Imported => (isSaidToStand(seat) ? { [NOTE]: undefined } : {});
