import { choice, imported, isoDate, key, list, longText, number, reference, source, text, texts } from './columns';

/** Works on one estate or on several, on their way from gateway to gateway. Sums are pounds. */
export const projects = list({
  name: 'projects',
  title: 'MB Projects',
  key: 'key',
  partition: null,
  shownAs: 'title',
  access: 'clerksWrite',
  sites: ['open', 'circle'],
  columns: {
    key: key(),
    title: longText({ required: true, field: 'FullTitle' }),
    /** The keys of the estates. */
    estates: texts(),
    committee: reference(),
    /** The report that said so last: its meeting and its item. */
    meeting: reference({ indexed: true }),
    agendaItem: reference(),
    /** The day of that meeting: papers of an earlier one take nothing back. */
    reportedOn: isoDate(),
    /** As printed: "Gateway 2: Project Proposal (Regular)". */
    gateway: text(),
    nextGateway: text(),
    /** When the next gateway is planned, as printed: "April 2026". */
    nextGatewayText: text(),
    /** The last day of what is printed. */
    nextGatewayOn: isoDate(),
    /** The last day that was first printed for this next gateway: from it to `nextGatewayOn` it has slipped. */
    firstPlannedOn: isoDate(),
    /** What is needed to reach the next gateway. */
    budgetToNext: number(),
    totalEstimate: number(),
    /** Where a range is printed: "£2,500,000 to £3,200,000". */
    totalText: text(),
    /** "HRA Capital: 2360000", one to a line. */
    funding: texts(),
    leaseholdersShare: number(),
    risk: longText(),
    /** "Options Appraisal: April 2026", one to a line. */
    keyDates: texts(),
    contact: text(),
    /** How often the date of this next gateway was moved. */
    timesMoved: number(),
    state: choice(['current', 'completed', 'withdrawn'], { required: true }),
    imported: imported(),
    source: source({ field: 'ReadFrom' }),
  },
});
