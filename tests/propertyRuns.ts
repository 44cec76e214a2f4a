/** How many examples a property is tried on: so many in `npm test`, and many more in `npm run test:long`. */
export const propertyRuns = (inEveryRun: number): number => inEveryRun * (process.env['MEMBERS_BRIEF_LONG'] ? 25 : 1);
