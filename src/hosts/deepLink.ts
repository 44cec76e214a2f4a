/**
 * Deep links into the app. A link can be made by anybody, so a route taken from one is checked like any input.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export interface TeamsLinkParts {
  readonly appId: string;
  /** The tab's `entityId` in the manifest. */
  readonly pageId: string;
  readonly route: string;
  readonly label: string;
  /** Where the link leads for someone without Teams. */
  readonly browserLink: string;
}

/** Null where no link of a length that Teams accepts can be made. */
export function teamsLink({ appId, pageId, route, label, browserLink }: TeamsLinkParts): string | null {
  const address = `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(pageId)}`;
  const context = `context=${encodeURIComponent(JSON.stringify({ subEntityId: route }))}`;
  const web = `webUrl=${encodeURIComponent(browserLink)}`;
  const named = `label=${encodeURIComponent(label)}`;
  // The label and the browser's address are comforts; the route is the link.
  const candidates = [[web, named, context], [web, context], [context]].map((query) => `${address}?${query.join('&')}`);
  return candidates.find((link) => link.length <= longestTeamsLink) ?? null;
}

// Longer links fail in Teams on Windows.
const longestTeamsLink = 1900;

/** `/meetings/KEY` from an untrusted text, or null. Its characters are those that encodeURIComponent gives, and those of an address. */
export function routeFrom(text: unknown): string | null {
  return typeof text === 'string' && text.length <= longestRoute && /^\/(?!\/)[\w\-./~%?=&!'()*]*$/.test(text) ? text : null;
}

const longestRoute = 500;

/** The app at its own address keeps its route after the `#`: office.js takes the history functions away, and a static host knows one page. */
export function browserLink(page: string, route: string): string {
  const address = new URL(page);
  return `${address.origin}${address.pathname}#${route}`;
}
