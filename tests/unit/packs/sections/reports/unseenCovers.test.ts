import type { ReportReading } from '../../../../../src/packs/reportReading';
import { readingOf } from '../readingOf';

const reportsOf = (text: string): readonly ReportReading[] => readingOf(text).reports;
const COVER = 'Decision Maker:      Cabinet\n\nDate:                12 May 2025\n\nClassification:      General Release\n\nTitle:               Weir repair\n\nReport of:           Cora Ash, Director of Rivers\n\n';

test('a number of the decision and the way a report has come are no part of its subject', () => {
  const [report] = reportsOf('From:                Cora Ash, Cabinet Member for Rivers\n\nTo:                  Cabinet – 5 May 2025\n\nSubject:             Proposal to mend the weir\n\nDecision Number:     25/00109\n\nClassification:      Unrestricted\n\nPast Pathway of report: Rivers Committee – 29 April 2025\n\nFuture Pathway of report: Cabinet Member decision\n\nSummary: The weir is old.\n\nRecommendation(s):\n\nCabinet is asked to:\n\n(i)   note the report; and\n\n(ii)  agree to mend the weir.\n\n1.    Introduction\n\n1.1   The weir is old.\n');
  expect(report).toMatchObject({ title: 'Proposal to mend the weir', recommendations: ['note the report; and', 'agree to mend the weir.'] });
});

test('a subject, whose it is in the cabinet and whether the decision is key head a report, and it may call what it recommends its proposals', () => {
  const [report] = reportsOf('Corrow Council\n\nCabinet\n\n31 January 2025\n\nSubject:           Leisure Operations - Contract Award\n\nCabinet Member:    Cllr Ian Ash - Cabinet Member for Public Health, Leisure,\n                   Libraries and Assets\n\nKey Decision:      Key\n\nExecutive Summary\n\nThis report gives an update.\n\nProposal(s)\n\nThat Cabinet:\n\n1)   Notes the progress made.\n\n2)   Approves the award.\n\nReason for Proposal(s)\n\nTo have new equipment.\n');
  expect(report).toMatchObject({ title: 'Leisure Operations - Contract Award', recommendations: ['Notes the progress made.', 'Approves the award.'] });
});

test('a numbered recommendation with lettered clauses is whole, and so is the next', () => {
  const [report] = reportsOf(`${COVER}1.     Executive Summary\n\n1.1.   The weir is old.\n\n2.     Recommendations\n\n2.1.   That Cabinet approves:\n\n       (a)    the repair of the weir; and\n\n       (b)    the budget of £61.7m.\n\n2.2.   That Appendix 2 be exempt from disclosure.\n\n3.     Reasons for Decision\n\n3.1.   To mend it.\n`);
  expect(report?.recommendations).toEqual(['That Cabinet approves:\n(a) the repair of the weir; and\n(b) the budget of £61.7m.', 'That Appendix 2 be exempt from disclosure.']);
});

test('conditions are part of the recommendation that they condition, whatever stands behind their numbers', () => {
  const [report] = reportsOf('Committee date:             11 January 2025\n\nApplication Number          PL/2025/10696\n\nSite Address                Land beside the weir, Corrow\n\nCase Officer                Cora Ash\n\n1. Purpose of Report\n\nThe purpose is to assess the proposal.\n\nRECOMMENDATION\n\nThat planning permission be GRANTED subject to the following conditions:\n\n1  The development shall be begun before the expiration of three years.\n\n2  The development shall follow the approved plans.\n\n3. Background\n\nThe site is flat.\n');
  expect(report?.recommendations).toEqual(['That planning permission be GRANTED subject to the following conditions:\n1 The development shall be begun before the expiration of three years.\n2 The development shall follow the approved plans.']);
});

test('the corner of a report’s first page is no agenda of one item', () => {
  const reading = readingOf('                                                              Agenda\n                                                              Item 7\n                                                              Report\n                                                              No ED/4/25\nCorrow Council\n\nCommittee:                 Education\n\nDate:                      2 February 2025\n\nReport Title:              Budget Monitoring - Quarter 3\n\nReport By:                 Chief Officer Education\n\n1    Purpose\n\n1.1  This report sets out the budget.\n\n2    Recommendations\n\n2.1  Members are asked to:\n\n     i.    note the forecast; and\n     ii.   note the work underway.\n');
  expect(reading.agendaItems).toEqual([]);
  expect(reading.reports.map(({ title, recommendations }) => [title, recommendations])).toEqual([['Budget Monitoring - Quarter 3', ['note the forecast; and', 'note the work underway.']]]);
});
