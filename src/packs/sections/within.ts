import type { Problem } from '../reading';

/** Problems of a part of the reading, with their values named from the whole of it. */
export const within = (path: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, value: problem.value === undefined ? path : `${path}.${problem.value}` }));
