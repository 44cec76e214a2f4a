export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

export const importTable: Readonly<Record<string, readonly string[]>>;
export const doors: Readonly<Record<string, readonly string[]>>;
export function roomOf(file: string): string | null;
export function refusal(theImport: Import): string | null;
