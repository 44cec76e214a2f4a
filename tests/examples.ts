/**
 * How a property is tried: on so many examples in `npm test`, on 25 times as many in `npm run test:long`. The seed is fixed,
 * so that what fails fails again; `MEMBERS_BRIEF_SEED=7 npm run test:long` tries others.
 */
export const examples = (inEveryRun = 100): Examples => exampleCount({ inEveryRun, inTheLongRun: inEveryRun * 25 });

/** Where the long run has a number of its own. */
export const exampleCount = ({ inEveryRun, inTheLongRun }: { readonly inEveryRun: number; readonly inTheLongRun: number }): Examples => ({
  numRuns: process.env['MEMBERS_BRIEF_LONG'] ? inTheLongRun : inEveryRun,
  seed: Number(process.env['MEMBERS_BRIEF_SEED'] ?? 2026),
});

interface Examples {
  readonly numRuns: number;
  readonly seed: number;
}
