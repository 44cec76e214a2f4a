const RUNS = 50;

/** The median and the longest of several runs, after one that warms up. */
export function timed(run: () => unknown): Record<string, number> {
  const taken: number[] = [];
  for (let at = 0; at <= RUNS; at += 1) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (at > 0) taken.push((user + system) / 1000);
  }
  taken.sort((a, b) => a - b);
  return { 'ms (median)': Number((taken[Math.floor(taken.length / 2)] ?? Number.NaN).toFixed(1)), 'ms, slowest': Number((taken.at(-1) ?? Number.NaN).toFixed(1)) };
}
