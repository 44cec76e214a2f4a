/** What a report says of the project that it is about. Sums are pounds; what is not said is null, and never nothing or zero. */
export interface ProjectReading {
  /** The report's title without its gateway: what the project is called from gateway to gateway. */
  readonly title: string;
  /** As printed: "Gateway 2: Project Proposal (Regular)". */
  readonly gateway: string | null;
  readonly nextGateway: string | null;
  /** When it is planned, as printed: "April 2026". */
  readonly nextGatewayText: string | null;
  /** ISO: the last day of what is printed. */
  readonly nextGatewayOn: string | null;
  readonly budgetToNext: number | null;
  readonly totalEstimate: number | null;
  /** Ranges as printed: "£2,500,000 to £3,000,000 (excluding risk)". */
  readonly totalText: string | null;
  readonly funding: readonly FundingReading[];
  readonly leaseholdersShare: number | null;
  readonly risk: string | null;
  readonly keyDates: readonly KeyDateReading[];
  /** What the works are, in a sentence: blocks are often named there alone. */
  readonly description: string | null;
  /** The line each value was read from. */
  readonly lines: Readonly<Partial<Record<ProjectValue, number>>>;
}

export type ProjectValue = 'gateway' | 'nextGateway' | 'nextGatewayText' | 'budgetToNext' | 'totalEstimate' | 'totalText' | 'funding' | 'leaseholdersShare' | 'risk' | 'keyDates' | 'description';

export interface FundingReading {
  /** "HRA Capital" */
  readonly source: string;
  /** Null where the figure could not be read; a problem says so. */
  readonly pounds: number | null;
  readonly line: number;
}

export interface KeyDateReading {
  readonly label: string;
  /** As printed: "Summer 2026". */
  readonly text: string;
  /** ISO: the last day of it; null where it has none. */
  readonly on: string | null;
  readonly line: number;
}
