/**
 * What a browser is told about pages of other origins. Graph answers preflights; addresses of downloads do not, so that only a
 * simple request, or one with a single Range, gets through.
 * https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 * https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
 */
export const graphHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After',
};

export function answerPreflight(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/download/')) return new Response(null, { status: 405 });
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': request.headers.get('access-control-request-headers') ?? '',
      'Access-Control-Max-Age': '3600',
    },
  });
}
