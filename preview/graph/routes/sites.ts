/**
 * https://learn.microsoft.com/graph/api/site-get
 * https://learn.microsoft.com/graph/api/site-getbypath
 * https://learn.microsoft.com/graph/api/site-post-permissions
 */
import { requireSite, requireSomeSiteScope } from '../access';
import { badRequest, created, notFound, ok } from '../answer';
import { jsonBody, param, siteNamed } from '../call';
import type { Call, Route } from '../call';
import { isObject, isOneOf } from '../guards';
import { select } from '../query';
import type { Site, SiteRole } from '../world';

const siteRoles: readonly SiteRole[] = ['read', 'write', 'owner', 'fullcontrol'];

export const siteRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites/{site}', query: ['$select'], answer: (call) => answerSite(call, siteById(call)) },
  { method: 'GET', path: '/sites/{host}:/{path}', query: ['$select'], answer: (call) => answerSite(call, siteByPath(call)) },
  {
    method: 'GET',
    path: '/sites/{site}/permissions',
    answer: (call) => {
      const site = siteById(call);
      requireSite(call.caller, site, 'fullControl');
      return ok({ value: [...site.grants].map(([clientId, role]) => permissionAnswer(clientId, role)) });
    },
  },
  { method: 'POST', path: '/sites/{site}/permissions', answer: grant },
];

export function siteAnswer(site: Site): Readonly<Record<string, unknown>> {
  const { hostname, pathname } = new URL(site.url);
  return { id: site.id, displayName: site.title, name: pathname.split('/').at(-1) ?? '', webUrl: site.url, siteCollection: { hostname } };
}

function answerSite(call: Call, site: Site) {
  requireSite(call.caller, site, 'read');
  return ok(select(siteAnswer(site), call.query.get('$select')));
}

function siteById(call: Call): Site {
  requireSomeSiteScope(call.caller, 'read');
  return siteNamed(call, param(call, 'site'));
}

function siteByPath(call: Call): Site {
  requireSomeSiteScope(call.caller, 'read');
  const wanted = `${param(call, 'host')}/${param(call, 'path')}`.toLowerCase();
  const site = [...call.world.state.sites.values()].find(({ url }) => url.replace(/^https?:\/\//, '').toLowerCase() === wanted);
  if (!site) throw notFound('Requested site could not be found');
  return site;
}

function grant(call: Call) {
  const site = siteById(call);
  requireSite(call.caller, site, 'fullControl');
  const { roles, grantedToIdentities } = jsonBody(call);
  const identity: unknown = Array.isArray(grantedToIdentities) ? grantedToIdentities[0] : undefined;
  const application = isObject(identity) ? identity['application'] : undefined;
  const clientId = isObject(application) ? application['id'] : undefined;
  const role: unknown = Array.isArray(roles) ? roles[0] : undefined;
  if (typeof clientId !== 'string' || !isOneOf(siteRoles, role)) throw badRequest('A permission names an application and a role: read, write, owner or fullcontrol.');
  site.grants.set(clientId, role);
  call.world.changed();
  return created(permissionAnswer(clientId, role));
}

const permissionAnswer = (clientId: string, role: SiteRole) => ({ id: Buffer.from(clientId).toString('base64url'), roles: [role], grantedToIdentities: [{ application: { id: clientId } }] });
