/** What is wrong with a value, in words a clerk can act on; null when nothing is. */
export type Check = (value: unknown) => string | null;

/** SharePoint: a single line of text holds 255 characters, plain text of several lines 63,999. */
export const LINE_LIMIT = 255;
export const TEXT_LIMIT = 63_999;

export const checkLine: Check = (value) =>
  checkText(value, LINE_LIMIT) ?? (/[\r\n\t]/.test(String(value)) ? 'has a line break or a tab in it, and must be one line' : null);

export const checkLongText: Check = (value) => checkText(value, TEXT_LIMIT);

export const checkLines: Check = (value) => {
  if (!Array.isArray(value)) return 'is not a list of texts';
  const lines: readonly unknown[] = value;
  const wrong = lines.map((line) => checkText(line, TEXT_LIMIT) ?? (/[\r\n]/.test(String(line)) ? 'has a line break in it' : null));
  const first = wrong.findIndex((reason) => reason !== null);
  if (first >= 0) return `has an entry (number ${first + 1}) that ${wrong[first]}`;
  return checkLength(lines.join('\n'), TEXT_LIMIT);
};

/** A blank line parts one paragraph from the next, so none has one in it. */
export const checkParagraphs: Check = (value) => {
  if (!Array.isArray(value)) return 'is not a list of texts';
  const paragraphs: readonly unknown[] = value;
  const wrong = paragraphs.map((one) => checkText(one, TEXT_LIMIT) ?? (/\r|\n[^\S\n]*\n|^\s|\s$/.test(String(one)) ? 'has a blank line in it or blank space around it' : null));
  const first = wrong.findIndex((reason) => reason !== null);
  if (first >= 0) return `has an entry (number ${first + 1}) that ${wrong[first]}`;
  return checkLength(paragraphs.join('\n\n'), TEXT_LIMIT);
};

export const checkDate: Check = (value) => checkText(value, LINE_LIMIT) ?? (isRealDate(String(value)) ? null : `says ${quote(value)}, which is not a date like 2025-11-10`);

export const checkTime: Check = (value) =>
  checkText(value, LINE_LIMIT) ?? (/^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)) ? null : `says ${quote(value)}, which is not a time like 13:45`);

export const checkInstant: Check = (value) =>
  checkText(value, LINE_LIMIT) ?? (isRealInstant(String(value)) ? null : `says ${quote(value)}, which is not an instant like 2025-11-10T13:45:00Z`);

export const checkLink: Check = (value) => checkLongText(value) ?? (isHttpsAddress(String(value)) ? null : `says ${quote(value)}, which is not an https address`);

export const checkYesNo: Check = (value) => (typeof value === 'boolean' ? null : `says ${quote(value)}, which is neither yes nor no`);

export const checkNumber: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? null : `says ${quote(value)}, which is not a number`;

export const checkOneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value) ? null : `says ${quote(value)}, which is none of: ${choices.join(', ')}`;

export const checkPerson: Check = (value) => {
  if (!isObject(value)) return 'is not a person';
  const { id, mail, name } = value;
  const wrong = [
    ['name', checkLine(name)],
    ['object id', id === null ? null : checkLine(id)],
    ['address', mail === null ? null : checkLine(mail)],
  ].find(([, reason]) => reason !== null);
  return wrong ? `has a ${wrong[0]} that ${wrong[1]}` : null;
};

export const checkSource: Check = (value) => {
  if (!isObject(value) || typeof value.document !== 'string') return 'does not name the document it was read from';
  const wrong = (['line', 'page'] as const).find((place) => value[place] !== null && !isCount(value[place]));
  if (wrong) return `has a ${wrong} that says ${quote(value[wrong])}, which is not a whole number from 1`;
  if (value.printed !== undefined && typeof value.printed !== 'string') return 'has a printed line that is not text';
  if (value.values !== undefined && !(isObject(value.values) && Object.values(value.values).every(isPlace))) return 'does not say where its values stand';
  return checkAsJson(value);
};

const isPlace = (value: unknown): boolean => isObject(value) && (value.document === undefined || typeof value.document === 'string');

export const checkImported: Check = (value) => (isObject(value) ? checkAsJson(value) : 'does not hold the imported values by column');

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function checkText(value: unknown, limit: number): string | null {
  if (typeof value !== 'string') return `says ${quote(value)}, which is not text`;
  if (value === '') return 'is empty';
  // XML 1.0, in which SharePoint keeps rows, has no place for these characters or for half a surrogate pair.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(value)) return 'has a character in it that SharePoint cannot keep';
  return checkLength(value, limit);
}

const checkLength = (text: string, limit: number): string | null =>
  text.length > limit ? `has ${text.length} characters, and SharePoint keeps at most ${limit}` : null;

const checkAsJson = (value: unknown): string | null => checkLength(JSON.stringify(value), TEXT_LIMIT);

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // `2025-02-30` parses as 2 March: the date is real when it reads back as written.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isRealInstant(text: string): boolean {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[0-5]\d(?:\.\d{1,7})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text) ?? [];
  return date !== undefined && isRealDate(date) && checkTime(time) === null;
}

function isHttpsAddress(text: string): boolean {
  try {
    return /^https:\/\/[^\s/?#]\S*$/.test(text) && new URL(text).host !== '';
  } catch {
    return false;
  }
}

/** Long enough to recognise the value in the list, short enough for one line of a message. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
