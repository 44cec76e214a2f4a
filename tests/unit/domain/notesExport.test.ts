import { exported, notesAsHtml, notesAsMarkdown, type NotesToExport } from '../../../src/domain/notesExport';

const note = { page: null, otherTexts: [], isOnEarlierVersion: false };
const notes: NotesToExport = {
  title: 'Housing Committee, Tue 24 Nov 2026',
  items: [
    { title: '6 Windows & roofs', isExempt: false, notes: [{ ...note, page: 14, text: 'Why <b>not</b> together?\nWho pays?', otherTexts: ['Ask again'], isOnEarlierVersion: true }] },
    { title: '21 Award of a contract', isExempt: true, notes: [{ ...note, text: 'Closed words' }] },
    { title: '22 Nothing noted', isExempt: false, notes: [] },
  ],
};

test('notes leave in the order of the agenda, with their pages, and with what another device wrote beside them', () => {
  expect(notesAsMarkdown(exported(notes, false))).toBe(
    '# My notes: Housing Committee, Tue 24 Nov 2026\n\n## 6 Windows & roofs\n\n*Page 14*\n\n*Written on the earlier version of the paper*\n\nWhy <b>not</b> together?\nWho pays?\n\n*Written on another device at the same time:*\n\nAsk again\n',
  );
});

test('notes on exempt business leave only when their member has said so, and say what they are', () => {
  expect(notesAsMarkdown(exported(notes, false))).not.toContain('Closed words');
  expect(notesAsHtml(exported(notes, false))).not.toContain('Closed words');
  expect(notesAsMarkdown(exported(notes, true))).toContain('## 21 Award of a contract (non-public)\n\nClosed words');
});

test('what was typed is text in the web page, never markup', () => {
  const html = notesAsHtml(exported(notes, false));
  expect(html).toContain('Why &#60;b&#62;not&#60;/b&#62; together?<br>Who pays?');
  expect(html).toContain('<h2>6 Windows &#38; roofs</h2>');
  expect(html).not.toMatch(/<b[ >]/);
});
