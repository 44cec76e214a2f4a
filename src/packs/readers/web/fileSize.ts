const KIND = '\\.?(?:pdf|docx?|xlsx?|pptx?|rtf|csv|zip|html?|word|excel|powerpoint)(?:\\s(?:file|document))?';
const SIZE = '\\d[\\d.,]{0,8}\\s?(?:bytes|[kmg]i?b)\\b';
const BETWEEN = '[\\s,.:;/–-]{0,4}';

const NOTICES = new RegExp(
  [
    `[([]\\s?new\\swindow${BETWEEN}${KIND}${BETWEEN}${SIZE}\\s?[)\\]]`,
    `[([]?\\s?\\b(?:view\\sas\\s)?${KIND}${BETWEEN}(?:\\(\\d{1,2}\\)${BETWEEN})?${SIZE}(?:${BETWEEN}opens\\sin\\s(?:a\\s)?new\\s(?:window|tab))?\\s?[)\\]]?`,
    `[([]?\\s?\\b${SIZE}${BETWEEN}${KIND}\\b\\s?[)\\]]?`,
    `[([]\\s?(?:${SIZE}|${KIND})\\s?[)\\]]`,
    // What a picture beside the name is called, where a page was pasted as text.
    `\\b${KIND}\\sicon\\b|\\beicon\\s(?=${KIND})`,
    '[([]?\\s?\\b(?:this\\s)?(?:link\\s)?opens\\sin\\s(?:a\\s)?new\\s(?:window|tab)\\s?[)\\]]?',
  ].join('|'),
  'gi',
);

/** Without what sites print beside the name of a file: "PDF 234 KB", "(Word, 1.2 MB)", "(opens in a new window)". Most stand against the name, without a space. */
export const withoutFileSize = (text: string): string => (FILE_ALONE.test(text) ? '' : withoutNotices(text));

/** A line that lists a file by its name, with the picture of its kind before it and its size behind: the head of such a list too. */
const FILE_ALONE = new RegExp(`^\\s*(?:${KIND}\\sicon\\b.{0,200}${SIZE}|attachment\\s?size)\\s*$`, 'i');

const withoutNotices = (text: string): string => text.replace(/(\w)(PDF|DOCX?)(?=[\s,:]{0,3}\d[\d.,]{0,8}\s?[KMG]i?B\b)/g, '$1 $2').replace(NOTICES, ' ');
