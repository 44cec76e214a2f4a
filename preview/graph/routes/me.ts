/**
 * https://learn.microsoft.com/graph/api/user-get
 * https://learn.microsoft.com/graph/api/resources/user#properties
 */
import { requireScope } from '../access';
import { badRequest, ok } from '../answer';
import type { Call, Route } from '../call';
import { namesIn } from '../query';

export const meRoutes: readonly Route[] = [{ method: 'GET', path: '/me', query: ['$select'], answer: answerMe }];

/** What comes without $select; the rest only when named. */
const usual = ['businessPhones', 'displayName', 'givenName', 'id', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName'];

function answerMe(call: Call) {
  requireScope(call.caller, ['User.Read', 'User.ReadWrite', 'User.Read.All']);
  const { person } = call.caller;
  const [givenName = person.name, ...rest] = person.name.split(' ');
  const all: Readonly<Record<string, unknown>> = {
    businessPhones: [],
    displayName: person.name,
    givenName,
    id: person.objectId,
    jobTitle: null,
    mail: person.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: rest.join(' ') || null,
    userPrincipalName: person.upn,
    proxyAddresses: person.proxyAddresses ?? [],
    userType: person.guest ? 'Guest' : 'Member',
  };
  const names = namesIn(call.query.get('$select')) ?? usual;
  const unknown = names.find((name) => !(name in all));
  if (unknown !== undefined) throw badRequest(`Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.user'.`);
  return ok({ '@odata.context': `${call.world.origin}/v1.0/$metadata#users/$entity`, ...Object.fromEntries(names.map((name) => [name, all[name]])) });
}
