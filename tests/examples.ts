/**
 * How a property is tried: on so many examples in `npm test`, on 25 times as many in `npm run test:long`. The seed is fixed,
 * so that what fails fails again; `MEMBERS_BRIEF_SEED=7 npm run test:long` tries others.
 */
export const examples = (inEveryRun = 100): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: inEveryRun * (process.env['MEMBERS_BRIEF_LONG'] ? 25 : 1),
  seed: Number(process.env['MEMBERS_BRIEF_SEED'] ?? 2026),
});
