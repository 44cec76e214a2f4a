import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Stored } from '../../../domain/changes';
import { formatPounds } from '../../../domain/pounds';
import { describeSlippage, fundingOf, isGatewayOverdue, slippageOf } from '../../../domain/estates/projects';
import { fundingWords, projectValueWords } from '../../../domain/estates/projectEvents';
import { type Provenance, provenanceOf } from '../../../domain/provenance';
import { Tag } from '../../../ui/Tag';
import { WhereFrom } from '../../../ui/WhereFrom';

interface ProjectFactsProps {
  readonly project: Stored<'projects'>;
  readonly today: string;
  /** `short`: what is compared from project to project; `whole`: with the funding, the dates and where each value stands. */
  readonly extent: 'short' | 'whole';
}

/** What is known of a project, here and in the briefing of an estate. What no paper says is said to be not known. */
export function ProjectFacts({ project, today, extent }: ProjectFactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {factsOf(project, today, extent).map(({ column, name, value }) => (
        <div key={column} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd dir="auto" className={styles.value}>
            {value}
            {extent === 'whole' && <WhereFrom of={`${name}, ${project.title}`} provenance={whereFrom(project, column)} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Fact {
  readonly column: keyof Stored<'projects'>;
  readonly name: string;
  readonly value: ReactNode;
}

function factsOf(project: Stored<'projects'>, today: string, extent: ProjectFactsProps['extent']): readonly Fact[] {
  const { gateway, nextGateway, totalText, risk, keyDates, contact } = project;
  const short: readonly Fact[] = [
    { column: 'nextGateway', name: 'Next gateway', value: nextGateway ?? NOT_KNOWN },
    { column: 'nextGatewayText', name: 'Planned for', value: <Planned project={project} today={today} /> },
    { column: 'budgetToNext', name: 'To the next gateway', value: sum(project.budgetToNext) },
    { column: 'totalEstimate', name: 'Total estimate', value: <TotalEstimate pounds={project.totalEstimate} range={totalText} /> },
    { column: 'leaseholdersShare', name: 'From leaseholders', value: sum(project.leaseholdersShare) },
    { column: 'risk', name: 'Overall risk', value: risk ?? NOT_KNOWN },
  ];
  if (extent === 'short') return short;
  const funding = fundingOf(project);
  return [
    { column: 'gateway', name: 'Gateway', value: gateway ?? NOT_KNOWN },
    ...short,
    { column: 'funding', name: 'Funding', value: funding.length === 0 ? NOT_KNOWN : <Lines lines={funding.map(fundingWords)} /> },
    { column: 'keyDates', name: 'Dates', value: keyDates === null ? NOT_KNOWN : <Lines lines={keyDates} /> },
    { column: 'contact', name: 'Contact', value: contact ?? NOT_KNOWN },
  ];
}

/** When, whether that day is gone by, and how far it has slipped. */
function Planned({ project, today }: { readonly project: Stored<'projects'>; readonly today: string }) {
  const slippage = slippageOf(project);
  return (
    <>
      {project.nextGatewayText ?? NOT_KNOWN} {isGatewayOverdue(project, today) && <Tag tone="warning">Overdue</Tag>}
      {slippage !== null && <div>{describeSlippage(slippage)}</div>}
    </>
  );
}

/** A value that nobody knows stands nowhere; a sum is shown as printed, or as people write it. */
function whereFrom(project: Stored<'projects'>, column: Fact['column']): Provenance | null {
  const found = provenanceOf(project, column);
  const said = project.imported?.[column] ?? null;
  if (found === null || (project[column] === null && said === null)) return null;
  return { ...found, words: found.place.printed !== undefined && !found.isEdited ? null : projectValueWords(column, said) };
}

const TotalEstimate = ({ pounds, range }: { readonly pounds: number | null; readonly range: string | null }) => (
  <>
    {pounds === null && range !== null ? range : sum(pounds)}
    {pounds !== null && range !== null && <div>Range: {range}</div>}
  </>
);

const sum = (pounds: number | null): string => (pounds === null ? NOT_KNOWN : formatPounds(pounds));

const NOT_KNOWN = 'Not known';

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr))', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, margin: `${tokens.spacingVerticalXS} 0 0` },
  fact: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
});
