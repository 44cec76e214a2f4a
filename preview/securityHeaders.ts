/**
 * The headers of docs/architecture.md, as a static host would send them: what the app needs, and nothing else. The preview
 * sends them so that a page that needs more fails here and not at a council.
 */
export function contentSecurityPolicy(path: string, graphOrigin: string): string {
  const isPane = path === '/pane.html';
  return [
    "default-src 'none'",
    // In production the pane's pages also name Microsoft's office.js address; here it comes from this server.
    `script-src 'self' 'wasm-unsafe-eval'${isPane ? ' https://appsforoffice.microsoft.com' : ''}`,
    // Griffel, Fluent's styling engine, writes style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' https://res.cdn.office.net",
    "worker-src 'self'",
    `connect-src 'self' ${graphOrigin} https://login.microsoftonline.com https://res.cdn.office.net`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    // The stand-in hosts have this server's own origin.
    "frame-ancestors 'self'",
  ].join('; ');
}
