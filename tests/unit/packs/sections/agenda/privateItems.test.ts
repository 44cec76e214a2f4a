import { readPack } from '../../../../../src/packs/readPack';
import type { Reading } from '../../../../../src/packs/reading';

const readingOf = (agenda: string): Reading => readText(`1. Apologies\n2. Minutes\n${agenda}`);

const readText = (agenda: string): Reading => {
  const text = `Parks Committee\nTuesday 4 March 2025 at 6.30 pm\nCouncil Chamber, Civic Centre\n\nAGENDA\n\n${agenda}`;
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
};

const itemCalled = (agenda: string, title: string): Reading['agendaItems'][number] => {
  const item = readingOf(agenda).agendaItems.find((one) => one.title.startsWith(title));
  if (!item) throw new Error(`There is no item “${title}”: ${readingOf(agenda).agendaItems.map((one) => one.title).join(', ')}`);
  return item;
};

const doubtsOf = (agenda: string): string[] => readingOf(agenda).problems.filter(({ kind, value }) => kind === 'uncertain' && value?.endsWith('.part') === true).map(({ value }) => value ?? '');

describe('what stands below a motion to exclude press and public', () => {
  const schedule12A = 'on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A.';
  test.each([
    ['England', `EXCLUSION OF PRESS AND PUBLIC\nTo consider passing the following resolution: that under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item ${schedule12A}`],
    ['England, press first', `Exclusion\nThat the press and public be now excluded from the meeting ${schedule12A}`],
    ['England, one sentence', `That, in accordance with Section 100A of the Local Government Act 1972, the press and public be asked to leave for the remaining items because of the disclosure of exempt information`],
    ['Wales', 'Exempt Item\nThe Monitoring Officer has determined that the following item contains exempt information within paragraph 14 of Schedule 12A. It is recommended that the public be excluded.'],
    ['Wales, in Welsh', "Gwahardd y Cyhoedd\nFod y cyhoedd yn cael eu gwahardd o'r cyfarfod"],
    ['Scotland', 'Exclusion of the Public\nThe Committee is asked to consider the exclusion of the press and public under paragraph 6 of Part 1 of Schedule 7A of the Local Government (Scotland) Act 1973.'],
    ['Scotland, section 50A', 'To resolve under Section 50A(4) of the Local Government (Scotland) Act 1973 that the public be excluded from the meeting for the following item'],
    ['an NHS board', 'Resolution\nThat representatives of the press, and other members of the public, be excluded from the remainder of this meeting having regard to the confidential nature of the business to be transacted, publicity on which would be prejudicial to the public interest.'],
    ['a parish', 'To resolve under the Public Bodies (Admission to Meetings) Act 1960 that the public and press withdraw from the meeting'],
    ['a parish that instructs', 'Staffing and other matters\nTo move the following: "That in view of the confidential nature of the business about to be transacted it is advisable in the public interest that the press and public be temporarily excluded and they are instructed to withdraw."'],
    ['a parish that asks them to leave', 'Closed part\nIn view of the confidential business the public and press are requested to leave the meeting'],
    ['a move into private session', 'That the meeting move into private session'],
    ['a move into private session, below its title', 'Private business\nTo resolve that the meeting move into private session'],
    ['a numbered heading', 'CONFIDENTIAL MATTERS'],
    ['a numbered heading of the session', 'Private session'],
    ['a numbered agenda', 'Confidential agenda'],
    ['if necessary, near the end', 'Exclusion of Press and Public\nTo consider, if necessary, excluding the press and public'],
  ])('is closed: %s', (_where, motion) => {
    expect(itemCalled(`3. Benches\n4. ${motion}\n\n5. Land sale\n`, 'Land sale').part).toBe('non-public');
    expect(itemCalled(`3. Benches\n4. ${motion}\n\n5. Land sale\n`, 'Benches').part).toBe('public');
  });

  test('is closed where the motion stands below another item’s title, with that item in doubt', () => {
    const agenda = '3. Benches\n4. Contract award\nThat the public be excluded under Section 100A(4) of the Local Government Act 1972.\n5. Land sale\n';
    expect(['Contract award', 'Land sale'].map((title) => itemCalled(agenda, title).part)).toEqual(['non-public', 'non-public']);
    expect(doubtsOf(agenda)).toEqual(['agendaItems[3].part']);
  });

  test('stays open below a motion for “this item” alone', () => {
    const agenda = '3. Contract award\nThat the press and public be excluded for this item, Schedule 12A paragraph 3.\n4. Benches\n';
    expect(['Contract award', 'Benches'].map((title) => itemCalled(agenda, title).part)).toEqual(['non-public', 'public']);
  });

  test('is closed with the lettered items of an item that the motion names', () => {
    const agenda = '3. Exclusion of the public\nThat the public be excluded for item 4, which involves exempt information.\n4. Land\n(a) Sale of the depot\n(b) Lease of the kiosk\n5. Benches\n';
    expect(readingOf(agenda).agendaItems.map(({ part }) => part)).toEqual(['public', 'public', 'public', 'non-public', 'non-public', 'non-public', 'public']);
  });

  test.each([
    ['advice on attending', '3. Public participation\nMembers of the public may be asked to leave if they disturb the meeting.\n'],
    ['a question at the head of the agenda', '3. Exclusion of the public\nTo identify any items for which the public may be excluded.\n4. Trees\n5. Paths\n6. Ponds\n'],
    ['call-in', '3. Trees\nThe following report is exempt from call-in.\n'],
  ])('stays open below %s', (_what, above) => {
    expect(itemCalled(`${above}7. Benches\n`, 'Benches').part).toBe('public');
  });
});

describe('what stands below a heading', () => {
  test.each([
    'Part 2', 'PART TWO', 'Part B', 'Part B – Confidential', 'SECTION B', 'Exempt items', 'EXEMPT BUSINESS', 'Confidential agenda', 'Private session', 'Below the line', 'BELOW THE LINE ITEMS',
    'IN COMMITTEE', 'Items to be considered in private', 'Items likely to be considered in private', 'Business in private', 'C. PRIVATE ITEMS', 'B   EXEMPT ITEMS', 'Items containing exempt information', 'Reports not for publication',
    'Items from which the public may be excluded', 'The following items are likely to be considered in the absence of the press and public.', 'The following report is not for publication.', 'Meeting to move into private session', 'Eitemau eithriedig', 'Pink papers',
  ])('is closed: “%s”', (heading) => {
    const parts = readingOf(`3. Benches\n\n${heading}\n\n4. Land sale\n`).agendaItems.map(({ part }) => part);
    expect(parts).toEqual(['public', 'public', 'public', 'non-public']);
  });
});

describe('an item whose own lines say that it is private, with no heading above', () => {
  test.each([
    'Land sale – Exempt', 'Land sale EXEMPT', 'Land sale (private)', 'Land sale [RESTRICTED]', 'Land sale - confidential', 'Land sale *Not for publication*', 'Land sale\nNOT FOR PUBLICATION', 'Land sale\nExempt', 'Land sale\nConfidential report',
    'Land sale\nNot for publication by virtue of paragraph 3 of Part 1 of Schedule 12A', 'Land sale\nThis report contains exempt information', 'Land sale\nTo be considered in private', 'Land sale\nSchedule 7A, paragraph 6',
  ])('is closed: “%s”', (printed) => {
    expect(itemCalled(`3. ${printed}\n4. Benches\n`, 'Land sale').part).toBe('non-public');
    expect(itemCalled(`3. ${printed}\n4. Benches\n`, 'Benches').part).toBe('public');
  });

  test.each(['CONFIDENTIAL: Land sale', 'Exempt – Land sale', '(Private) Land sale', 'Exempt minutes of 4 February', 'Confidential report on a grievance', 'Exempt appendix to item 2'])('is closed and in doubt: “%s”', (title) => {
    const agenda = `3. ${title}\n4. Benches\n`;
    expect(readingOf(agenda).agendaItems.map(({ part }) => part)).toEqual(['public', 'public', 'non-public', 'public']);
    expect(doubtsOf(agenda)).toEqual(['agendaItems[2].part']);
  });

  test.each(['Private sector housing strategy', 'Private hire licences', 'Supported exempt accommodation', 'Confidential reporting policy', 'Restricted parking zones', 'Urgent non-exempt matters', 'Budget (exempt appendix)', 'Contract – part exempt', 'Budget\nAppendix 2 is exempt by virtue of paragraph 3.'])(
    'is open where the word names its business or an appendix: “%s”',
    (printed) => {
      expect(readingOf(`3. ${printed}\n4. Benches\n`).agendaItems.map(({ part }) => part)).toEqual(['public', 'public', 'public', 'public']);
    },
  );
});

describe('a word alone', () => {
  const spaced = (between: string, { title = '3. Benches', rest = '4. Land sale\n\n5. Staffing\n' } = {}): string => `\n${title}\n\n${between}\n\n${rest}`;
  const partsOf = (agenda: string): string[] => readingOf(agenda).agendaItems.slice(2).map(({ part }) => part);

  test.each(['CONFIDENTIAL', 'EXEMPT', 'PRIVATE', 'RESTRICTED', 'IN PRIVATE', 'PRIVATE SESSION', 'NOT FOR PUBLICATION', 'PRIVATE AND CONFIDENTIAL', '**Confidential**', '## Exempt', '                    EXEMPT'])('between blank lines closes what follows it, and not the item above: “%s”', (word) => {
    expect(partsOf(spaced(word))).toEqual(['public', 'non-public', 'non-public']);
    expect(doubtsOf(spaced(word))).toEqual([]);
  });

  test('closes until “PUBLIC” opens again', () => {
    expect(partsOf(spaced('EXEMPT', { rest: '4. Land sale\n\nPUBLIC\n\n5. Staffing\n' }))).toEqual(['public', 'non-public', 'public']);
  });

  test.each([
    ['right below its title', '3. Benches\nEXEMPT\n\n4. Land sale\n\n5. Staffing\n'],
    ['right below who reports', '3. Benches\nReport of the Head of Parks\nEXEMPT\n\n4. Land sale\n\n5. Staffing\n'],
    ['apart, where titles begin', '3.  Benches\n\n    EXEMPT\n\n4.  Land sale\n\n5.  Staffing\n'],
  ])('is the mark of one item: %s', (_where, agenda) => {
    expect(partsOf(agenda)).toEqual(['non-public', 'public', 'public']);
  });

  test('below the last item is its mark: it has nothing else to close', () => {
    expect(partsOf('\n3. Benches\n\n4. Land sale\n\nEXEMPT\n')).toEqual(['public', 'non-public']);
  });

  test.each([
    ['in small letters', spaced('Confidential')],
    ['where this agenda sets apart what it says of an item', spaced('EXEMPT').replace('3. Benches', '\nFor Decision\n\n3. Benches')],
    ['below several items', spaced('EXEMPT', { rest: '4. Land sale\n\nEXEMPT\n\n5. Staffing\n' })],
  ])('that may be the mark of the item above closes both, and says so of what follows: %s', (_how, agenda) => {
    expect(partsOf(agenda).slice(0, 2)).toEqual(['non-public', 'non-public']);
    expect(doubtsOf(agenda)).toContain(`agendaItems[${String(readingOf(agenda).agendaItems.length - 1)}].part`);
  });

  test.each([
    ['parted by tabs', 'Item\tTitle\tPage\n1\tApologies\t\n2\tMinutes\t3\n3\tBenches\t5\nCONFIDENTIAL\n4\tLand sale\t9\n'],
    ['parted by pipes', '| Item | Title | Page |\n|---|---|---|\n| 1 | Apologies | |\n| 2 | Minutes | 3 |\n| 3 | Benches | 5 |\n| EXEMPT | | |\n| 4 | Land sale | 9 |\n'],
    ['laid out in columns', 'Item   Title            Pages\n1      Apologies        1 - 2\n2      Minutes          3 - 4\n3      Benches          5 - 8\nEXEMPT\n4      Land sale        9 - 12\n'],
  ])('in a row of its own closes the rows below it: %s', (_how, table) => {
    const { agendaItems } = readText(table);
    expect(agendaItems.map(({ title, part }) => [title, part])).toEqual([['Apologies', 'public'], ['Minutes', 'public'], ['Benches', 'public'], ['Land sale', 'non-public']]);
  });

  test('in minutes closes the items below it', () => {
    const minutes = '3. Benches\n\nMinutes of the meeting of the Parks Committee held on Tuesday 4 February 2025\n\nPresent: Ann Larch\n\n1. Apologies\n\nNone.\n\n2. Trees\n\nResolved: That they be felled.\n\nEXEMPT\n\n3. Land sale\n\nResolved: That it be sold.\n';
    expect(readingOf(minutes).minutes[0]?.items.map(({ title, part }) => [title, part])).toEqual([['Apologies', 'public'], ['Trees', 'public'], ['Land sale', 'non-public']]);
  });
});

describe('a heading of closed items that has a number', () => {
  const parts = (agenda: string) => readingOf(agenda).agendaItems.map(({ number, part }) => `${number ?? ''} ${part}`);

  test('closes itself and what has its number, and what follows is in doubt', () => {
    const agenda = '3. Confidential items\n   3.1 Sale of the depot\n   3.2 Staffing\n4. Date of next meeting\n';
    expect(parts(agenda)).toEqual(['1 public', '2 public', '3 non-public', '3.1 non-public', '3.2 non-public', '4 non-public']);
    expect(doubtsOf(agenda)).toEqual(['agendaItems[5].part']);
  });

  test('without items of its number closes what follows, of which the last may be public', () => {
    const agenda = '3. Confidential items\n4. Sale of the depot\n5. Date of next meeting\n';
    expect(parts(agenda).slice(3)).toEqual(['4 non-public', '5 non-public']);
    expect(doubtsOf(agenda)).toEqual(['agendaItems[4].part']);
  });
});

describe('a mark that is broken over lines', () => {
  test.each([
    ['(Exempt information paragraph\n3)', 'paragraph 3', null],
    ['Report of the Director\n(Exempt information paragraph\n3)', 'paragraph 3', null],
    ['Report of the Director. (Exempt information, paragraphs\n3 and 5 of Schedule 12A)', 'paragraphs 3 and 5 of Schedule 12A', null],
    ['(Not for publication by virtue of\nparagraph 3 of Part 1 of\nSchedule 12A of the Local Government\nAct 1972)', 'paragraph 3 of Part 1 of Schedule 12A of the Local Government Act 1972', null],
    ['(Exempt under Section 100A(4),\nparagraph 3)\nMembers will find the plan at the depot.', 'paragraph 3', 'Members will find the plan at the depot.'],
  ])('is taken whole, and leaves nothing in the note: %s', (printed, exemptBasis, note) => {
    expect(itemCalled(`3. Sale of the depot\n${printed}\n\n4. Trees\n`, 'Sale')).toMatchObject({ part: 'non-public', exemptBasis, note });
    expect(itemCalled(`3. Sale of the depot\n${printed}\n\n4. Trees\n`, 'Trees')).toMatchObject({ part: 'public', exemptBasis: null });
  });

  test('of an appendix stays in the note, and so does a bracket that is none or never closes', () => {
    expect(itemCalled('3. Sale of the depot\nThe plan is attached.\n(Exempt appendix\nB)\n4. Trees\n', 'Sale')).toMatchObject({ part: 'public', note: 'The plan is attached.\n(Exempt appendix\nB)' });
    expect(itemCalled('3. Sale of the depot\nTo note the report (see the paper of\nMay)\n4. Trees\n', 'Sale')).toMatchObject({ part: 'public', note: 'To note the report (see the paper of\nMay)' });
    expect(itemCalled('3. Sale of the depot\n(Exempt information paragraph\nThe depot is to be sold.\n4. Trees\n', 'Sale').note).toBe('The depot is to be sold.');
  });
});

describe('a sentence that asks the public to leave for what follows', () => {
  test.each(['The public will be asked to leave for:', 'The press and public will be asked to leave the meeting for the following items', 'Members of the public are required to withdraw before:', 'The public to be excluded for:'])('“%s” closes it, in a list and in a table', (sentence) => {
    const list = readingOf(`3. Trees\n\n${sentence}\n\n4. Legal claim\n5. Lease\n`).agendaItems;
    expect(list.map(({ title, part }) => [title, part])).toEqual([['Apologies', 'public'], ['Minutes', 'public'], ['Trees', 'public'], ['Legal claim', 'non-public'], ['Lease', 'non-public']]);
    const table = readText(`| No. | Item | Lead |\n|---|---|---|\n| 1 | Apologies | Chair |\n| 2 | Minutes | Chair |\n| 3 | Trees | Clerk |\n\n${sentence}\n| 4 | Legal claim | Clerk |\n`).agendaItems;
    expect(table.map(({ part }) => part)).toEqual(['public', 'public', 'public', 'non-public']);
  });

  test('where it is advice on filming or access, it closes nothing', () => {
    const items = readingOf('3. Trees\nMembers of the public will be asked to leave their bags at the door.\n4. Lease\n').agendaItems;
    expect(items.map(({ part }) => part)).toEqual(['public', 'public', 'public', 'public']);
  });
});
