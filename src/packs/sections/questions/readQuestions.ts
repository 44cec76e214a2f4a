import type { PackLine } from '../../lines';
import type { Problem, PublicQuestionReading } from '../../reading';
import type { Table } from '../../tables/findTables';
import { readRunningQuestions } from './runningQuestions';

export interface QuestionsRead {
  readonly questions: readonly PublicQuestionReading[];
  readonly problems: readonly Problem[];
}

/** Questions put in writing by members of the public, with the answers that are printed with them. */
export function readQuestions(lines: readonly PackLine[], tables: readonly Table[]): QuestionsRead {
  const questions = [...readRunningQuestions(lines), ...tables.flatMap(readTable)].filter((question) => question.text !== '').sort((a, b) => a.line - b.line);
  const problems = questions
    .map((question, index) => ({ question, index }))
    .filter(({ question }) => question.asker === null)
    .map(({ question: { line }, index }): Problem => ({ message: 'A question from the public names nobody who asked it. Enter who did, or leave it without a name.', line, kind: 'missing', value: `publicQuestions[${String(index)}].asker` }));
  return { questions, problems };
}

const ASKER = /^(?:name|asker|questioner|asked\sby|from|member\sof\sthe\spublic|submitted\sby|name\sof\squestioner|resident)$/i;
const QUESTION = /^(?:(?:public|text\sof)\s)?questions?$/i;
const ANSWER = /^(?:(?:written|draft|officer)\s)?(?:response|answer|reply|responses|answers)$/i;

const isHeading = (cells: readonly string[]): boolean => cells.some((cell) => ASKER.test(cell)) && cells.some((cell) => QUESTION.test(cell));

function readTable({ rows }: Table): PublicQuestionReading[] {
  const heading = rows.findIndex((row) => isHeading(row.cells.map(({ text }) => text)));
  if (heading < 0) return [];
  const at = (pattern: RegExp): number => (rows[heading]?.cells ?? []).findIndex(({ text }) => pattern.test(text));
  const [number, asker, question, answer] = [at(/^(?:no\.?|ref\.?|number|q\.?|#)$/i), at(ASKER), at(QUESTION), at(ANSWER)];
  return rows.slice(heading + 1).map((row) => {
    const textAt = (column: number): string | null => row.cells[column]?.text || null;
    return { number: textAt(number)?.replace(/\.$/, '') ?? null, asker: textAt(asker), text: textAt(question) ?? '', answer: textAt(answer), answerLine: textAt(answer) === null ? null : row.line.number, line: row.line.number };
  });
}
