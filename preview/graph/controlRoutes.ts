/** The control over HTTP, for the preview's page and the browser tests: `/_emulator/…`. No part of Graph. */
import { badRequest, noContent, notFound, ok } from './answer';
import type { Answer } from './answer';
import { jsonBody } from './call';
import type { Incoming } from './call';
import type { EmulatorControl } from './control';
import type { FaultRule } from './faults';
import { isObject, isTextArray } from './guards';
import { isSnapshot } from './snapshot';
import type { ListAccess, Person } from './world';

export function answerControl(control: EmulatorControl, incoming: Incoming): Answer {
  const name = `${incoming.method} ${incoming.url.pathname.replace('/_emulator', '')}`;
  const act = acts[name];
  if (!act) throw notFound(`The emulator's control does not know ${name}. It knows: ${Object.keys(acts).join(', ')}.`);
  return act(control, incoming);
}

const done = (_: void): Answer => noContent;

const acts: Readonly<Record<string, (control: EmulatorControl, incoming: Incoming) => Answer>> = {
  'POST /people': (control, incoming) => done(control.addPerson(person(jsonBody(incoming)))),
  'POST /oneDrive': (control, incoming) => {
    const { objectId, trouble } = jsonBody(incoming);
    return done(control.setOneDrive(text(objectId, 'objectId'), trouble === 'missing' || trouble === 'full' ? trouble : null));
  },
  'POST /sites': (control, incoming) => {
    const { id, url, title, groups } = jsonBody(incoming);
    if (!isObject(groups) || !Object.values(groups).every(isTextArray)) throw badRequest('groups holds object ids by group.');
    return done(control.addSite({ id: text(id, 'id'), url: text(url, 'url'), title: text(title, 'title'), groups }));
  },
  'POST /access': (control, incoming) => {
    const { siteId, listTitle, access } = jsonBody(incoming);
    return done(control.setListAccess(text(siteId, 'siteId'), text(listTitle, 'listTitle'), listAccess(access)));
  },
  'POST /consent': (control, incoming) => {
    const { clientId, scopes } = jsonBody(incoming);
    return done(control.consent(text(clientId, 'clientId'), texts(scopes, 'scopes')));
  },
  'POST /grants': (control, incoming) => {
    const { siteId, clientId, role } = jsonBody(incoming);
    if (role !== 'read' && role !== 'write' && role !== 'owner' && role !== 'fullcontrol') throw badRequest('role is read, write, owner or fullcontrol.');
    return done(control.grantSite(text(siteId, 'siteId'), text(clientId, 'clientId'), role));
  },
  'POST /token': (control, incoming) => {
    const { objectId, scopes, clientId, lifetimeSeconds } = jsonBody(incoming);
    const lifetime = typeof lifetimeSeconds === 'number' ? { lifetimeSeconds } : {};
    const answer = control.mintToken({ objectId: text(objectId, 'objectId'), scopes: texts(scopes, 'scopes'), clientId: text(clientId, 'clientId'), ...lifetime });
    return answer.kind === 'token' ? ok(answer) : { status: 400, body: answer };
  },
  'POST /faults': (control, incoming) => done(control.addFault(faultRule(jsonBody(incoming)))),
  'DELETE /faults': (control) => done(control.clearFaults()),
  'GET /requests': (control) => ok(control.requests()),
  'DELETE /requests': (control) => done(control.clearRequests()),
  'GET /unknown': (control) => ok(control.unknownRequests()),
  'POST /pageLimit': (control, incoming) => {
    const { rows } = jsonBody(incoming);
    return done(control.setPageLimit(typeof rows === 'number' ? rows : null));
  },
  'POST /calendar': (control, incoming) => {
    const { at } = jsonBody(incoming);
    return done(control.setCalendar(typeof at === 'string' ? new Date(at) : null));
  },
  'POST /forgetChanges': (control, incoming) => {
    const { siteId, listTitle } = jsonBody(incoming);
    return done(control.forgetChanges(text(siteId, 'siteId'), text(listTitle, 'listTitle')));
  },
  'POST /locks': (control, incoming) => {
    const { driveId, itemId, locked } = jsonBody(incoming);
    return done(control.lockFile(text(driveId, 'driveId'), text(itemId, 'itemId'), locked !== false));
  },
  'POST /reset': (control) => done(control.reset()),
  'GET /snapshot': (control) => ok(control.snapshot()),
  'PUT /snapshot': (control, incoming) => {
    const snapshot = jsonBody(incoming);
    if (!isSnapshot(snapshot)) throw badRequest('This is no snapshot of this version.');
    return done(control.restore(snapshot));
  },
};

function person({ objectId, mail, upn, name, proxyAddresses, guest }: Readonly<Record<string, unknown>>): Person {
  return {
    objectId: text(objectId, 'objectId'),
    mail: typeof mail === 'string' ? mail : null,
    upn: text(upn, 'upn'),
    name: text(name, 'name'),
    ...(isTextArray(proxyAddresses) ? { proxyAddresses } : {}),
    ...(guest === true ? { guest } : {}),
  };
}

function listAccess(value: unknown): ListAccess {
  const groups = ['readers', 'contributors', 'seeAllRows'];
  if (!isObject(value) || typeof value['ownRowsOnly'] !== 'boolean' || !groups.every((name) => isTextArray(value[name]))) throw badRequest('access is { readers, contributors, ownRowsOnly, seeAllRows }.');
  return value as unknown as ListAccess; // every property was checked above
}

function faultRule({ match, fault }: Readonly<Record<string, unknown>>): FaultRule {
  const kinds = ['delay', 'status', 'dropBefore', 'dropAfter', 'halfBatch'];
  if (!isObject(match) || !isObject(fault) || !kinds.some((kind) => kind === fault['kind'])) throw badRequest(`A fault is { match, fault: { kind: ${kinds.join(' | ')} } }.`);
  return { match, fault: fault as FaultRule['fault'] }; // the kind was checked; a test that gives a wrong number sees it at once
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw badRequest(`${name} is missing.`);
  return value;
}

function texts(value: unknown, name: string): readonly string[] {
  if (!isTextArray(value)) throw badRequest(`${name} must be an array of texts.`);
  return value;
}
