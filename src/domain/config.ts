/** `config.json`, beside the app: which tenant, which app registration, which sites. Written by provisioning. */
export interface Config {
  readonly clientId: string;
  readonly tenantId: string;
  /** The Teams app's id, for deep links. */
  readonly appId: string;
  /** `https://graph.microsoft.com/v1.0`. */
  readonly graphUrl: string;
  readonly sites: {
    readonly open: string;
    /** Site ids by circle key. */
    readonly circles: Readonly<Record<string, string>>;
  };
  /** The preview's calendar: a fixed "today", so that the sample council never goes stale. Absent in a real tenant. */
  readonly today?: string;
  readonly council: { readonly name: string };
}
