import type { OwnMeeting, RecordsRequest } from './planRecords';
import { isNamed, meetingsOn } from './matchMeeting';
import type { MinutedDecision } from './readDecisions';

/** The committee's own decisions of a notice. What an officer or another body decided is not the committee's. */
export function readNotice({ reading, committee, report, leave }: RecordsRequest, meetings: readonly OwnMeeting[]): readonly MinutedDecision[] {
  return reading.decisions.flatMap((decision): readonly MinutedDecision[] => {
    const { line, number, title, part, date } = decision;
    const isAnothers = decision.decisionMaker === null ? reading.decisions.length === 1 : !isNamed(committee, decision.decisionMaker);
    if (isAnothers) {
      leave({ message: `“${title}” was decided by ${decision.decisionMaker ?? 'somebody whom the record does not name'}, and not by ${committee.title}. It was not imported.`, line, kind: 'other' });
      return [];
    }
    const [meeting, another] = date === null ? [] : meetingsOn(meetings, date, null);
    if (decision.decision === null || date === null || !meeting || another) {
      report({ message: `“${title}” was not imported: ${decision.decision === null ? 'its decision could not be read. Enter it by hand' : date === null ? 'its day could not be read. Enter it by hand' : `which meeting of ${date} decided it cannot be told. Add the meeting to the calendar, and import this again`}.`, line, kind: 'uncertain' });
      return [];
    }
    const clauses = decision.decision.split('\n').map((text) => text.trim()).filter((text) => text !== '');
    return [{ meeting: meeting.key, decidedOn: date, number, title, part, resolution: clauses.join('\n'), clauses: clauses.length > 1 ? clauses : [], line, item: null }];
  });
}
