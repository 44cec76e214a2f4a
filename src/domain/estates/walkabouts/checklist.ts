import { isSettled, type Issue } from '../issues/issue';
import { sortIssues, type ListedIssue } from '../issues/issueList';

/** What to look at in one block. */
export interface BlockToWalk<I extends Issue> {
  /** Null: what stands in no block. */
  readonly block: string | null;
  /** Whether the estate has a block of that name: another may have been renamed, or mistyped. */
  readonly isKnown: boolean;
  readonly issues: readonly ListedIssue<I>[];
}

/** The estate's blocks in its own order, each with what is unsettled there, the gravest and oldest first; then what stands elsewhere. Those with nothing to look at are walked too. */
export function checklist<I extends Issue>(blocks: readonly string[], listed: readonly ListedIssue<I>[]): readonly BlockToWalk<I>[] {
  const open = sortIssues(listed.filter(({ issue }) => !isSettled(issue.state)), 'severity');
  const of = (block: string | null): readonly ListedIssue<I>[] => open.filter(({ issue }) => (issue.block ?? '') === (block ?? ''));
  const others = [...new Set(open.flatMap(({ issue: { block } }) => (block === null || block === '' || blocks.includes(block) ? [] : [block])))].sort((a, b) => a.localeCompare(b, 'en-GB', { numeric: true }));
  const elsewhere = of(null);
  return [
    ...blocks.map((block) => ({ block, isKnown: true, issues: of(block) })),
    ...others.map((block) => ({ block, isKnown: false, issues: of(block) })),
    ...(elsewhere.length === 0 ? [] : [{ block: null, isKnown: true, issues: elsewhere }]),
  ];
}
