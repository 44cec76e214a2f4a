import { askablesOf, draftQuestion, mailDraft, teamsDraft } from '../../../src/domain/questionDraft';
import { aCommittee, aMeeting, anItem, aPerson, aReport } from './sampleRows';

const person = (name: string, post: string | null, more: Parameters<typeof aPerson>[0] = {}) =>
  aPerson({ key: name, name, post, identity: { id: `id of ${name}`, mail: `${name.toLowerCase().replace(' ', '.')}@council.example`, name }, ...more });
const people = [person('Ada Quill', 'Head of Repairs'), person('Idris Vane', 'Director of Homes'), person('Priya Lowe', 'Committee Clerk', { kind: 'clerk' })];

const asked = (more: Partial<Parameters<typeof askablesOf>[0]> = {}) =>
  askablesOf({
    item: anItem({ reportOf: null }),
    reports: [],
    people,
    meeting: aMeeting(),
    committee: aCommittee({ contactName: 'Priya Lowe', contactMail: 'priya.lowe@council.example' }),
    today: '2026-11-16',
    ...more,
  }).map(({ person: { name, mail }, because }) => `${name} <${mail ?? ''}>: ${because}`);

describe('to whom a question may be put', () => {
  test('the author of the report, who holds the post whose report it is, and the meeting’s contact', () => {
    expect(asked({ reports: [aReport({ reportAuthor: 'Ada Quill, Head of Repairs', reportOf: 'Director of Homes' })] })).toEqual([
      'Ada Quill <ada.quill@council.example>: wrote the report',
      'Idris Vane <idris.vane@council.example>: Director of Homes, whose report it is',
      'Priya Lowe <priya.lowe@council.example>: the contact for this meeting',
    ]);
  });

  test('each once: who wrote the report may hold the post too', () => {
    expect(asked({ reports: [aReport({ reportAuthor: 'Ada Quill', reportOf: 'Head of Repairs' })], committee: null })).toEqual(['Ada Quill <ada.quill@council.example>: wrote the report']);
  });

  test('a report of several posts is that of each', () => {
    expect(asked({ item: anItem({ reportOf: 'Head of Repairs; Director of Homes' }), committee: null })).toHaveLength(2);
  });

  test('whoever has left the post is not asked; who comes after is', () => {
    const holders = [person('Old Hand', 'Head of Repairs', { postUntil: '2026-06-30' }), person('New Hand', 'Head of Repairs', { postFrom: '2026-09-01' })];
    expect(asked({ people: holders, item: anItem({ reportOf: 'Head of Repairs' }), committee: null })).toEqual(['New Hand <new.hand@council.example>: Head of Repairs, whose report it is']);
  });

  test('an author whom the council’s list does not know is named, without an address made up', () => {
    expect(asked({ reports: [aReport({ reportAuthor: 'Somebody Else (interim)' })], committee: null })).toEqual(['Somebody Else <>: wrote the report']);
  });

  test('the meeting’s own contact comes before the committee’s', () => {
    expect(asked({ meeting: aMeeting({ contactName: 'Callum Reed', contactMail: 'callum.reed@council.example' }) })).toEqual(['Callum Reed <callum.reed@council.example>: the contact for this meeting']);
  });
});

describe('the draft', () => {
  const to = { id: 'id', mail: 'ada.quill@council.example', name: 'Ada Quill' };
  const question = { meeting: aMeeting(), title: 'Housing Committee', item: anItem({ printedNumber: '12', title: 'Repairs by\nestate' }), isExempt: false, wording: 'How many were late?', to, from: 'Mercy Brown' };

  test('names the meeting, the item and the question', () => {
    expect(draftQuestion(question)).toEqual({
      subject: 'Question: Housing Committee, Tue 24 Nov 2026, item 12: Repairs by estate',
      body: ['Dear Ada Quill,', 'Housing Committee, Tue 24 Nov 2026', 'I have a question about item 12, “Repairs by\nestate”:', 'How many were late?', 'With kind regards,', 'Mercy Brown'].join('\n\n'),
    });
  });

  test('of non-public business holds neither its title nor what is asked', () => {
    const draft = draftQuestion({ ...question, isExempt: true, item: anItem({ printedNumber: '24', title: 'Sale of the depot' }), wording: 'Who bid for it?' });
    const links = [mailDraft(to, draft).address, teamsDraft(to, draft)?.address].map((address) => decodeURIComponent(address ?? ''));
    for (const text of [draft.subject, draft.body, ...links]) {
      expect(text).toContain('24');
      expect(text).not.toMatch(/depot|bid/i);
    }
  });

  test('opens a mail with lines as mail has them, and nothing of it can end the address early', () => {
    const { address, isWhole } = mailDraft(to, { subject: 'A & B?', body: 'One\nTwo & three' });
    expect(address).toBe('mailto:ada.quill%40council.example?subject=A%20%26%20B%3F&body=One%0D%0ATwo%20%26%20three');
    expect(isWhole).toBe(true);
  });

  test('opens a chat in Teams; without an address there is none to open', () => {
    expect(teamsDraft(to, { subject: '', body: 'A & B' })?.address).toBe('https://teams.microsoft.com/l/chat/0/0?users=ada.quill%40council.example&message=A%20%26%20B');
    expect(teamsDraft({ ...to, mail: null }, { subject: '', body: '' })).toBeNull();
    expect(mailDraft({ ...to, mail: null }, { subject: 'S', body: 'B' }).address).toBe('mailto:?subject=S&body=B');
  });

  test('a text too long for an address is left out whole, and it is said so: it is never cut', () => {
    const { address, isWhole } = mailDraft(to, { subject: 'S', body: 'x'.repeat(3000) });
    expect(isWhole).toBe(false);
    expect(address).not.toContain('xxx');
  });
});
