import type { Config } from '../../domain/config';
import type { Council } from '../../graph/council';
import type { Library } from '../../graph/library';
import type { Account, SignIn } from '../../hosts/host';

/** What the app needs before anybody is signed in. */
export type Opening =
  | { readonly kind: 'open'; readonly config: Config; readonly council: Council; readonly library: Library; readonly signIn: SignIn }
  | { readonly kind: 'configMissing' }
  | { readonly kind: 'configBroken'; readonly problems: readonly string[] };

export interface Session {
  readonly config: Config;
  readonly council: Council;
  readonly library: Library;
  readonly signIn: SignIn;
  readonly account: Account | null;
}
