import type { Config } from '../../domain/config';
import type { Council } from '../../graph/council';
import type { Library } from '../../graph/library';
import type { Account, SignIn } from '../../hosts/host';
import type { Device } from '../../queries/device';

/** What the app needs before anybody is signed in. */
export type Opening =
  | { readonly kind: 'open'; readonly config: Config; readonly council: Council; readonly library: Library; readonly signIn: SignIn }
  | { readonly kind: 'configMissing' }
  | { readonly kind: 'configBroken'; readonly problems: readonly string[] };

export type Open = Extract<Opening, { readonly kind: 'open' }>;

export interface Session {
  readonly config: Config;
  readonly council: Council;
  readonly library: Library;
  readonly signIn: SignIn;
  /** As the token says; before there is one, whose papers were kept on the device. */
  readonly account: Account | null;
  readonly isSignedIn: boolean;
  /** Where the open site's answers are kept between visits; null where there is no such place. */
  readonly device: Device | null;
}
