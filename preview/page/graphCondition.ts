import type { GraphCondition } from './choices';

/**
 * Tells the Graph emulator how to behave. Called only when the address names a condition: a test that has set faults of
 * its own must find them in place after the page has loaded.
 */
export async function setGraphCondition(graphOrigin: string, condition: GraphCondition): Promise<void> {
  const faults = `${graphOrigin}/_emulator/faults`;
  await fetch(faults, { method: 'DELETE' });
  if (condition === 'works') return;
  await fetch(faults, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ match: matchOf(condition), fault: faultOf[condition] }) });
}

function matchOf(condition: GraphCondition): object {
  if (condition === 'noOneDrive') return { path: '/v1.0/me/drive/' };
  return condition === 'fullOneDrive' ? { method: 'PUT', path: '/v1.0/me/drive/' } : { path: '/v1.0/' };
}

const faultOf: Readonly<Record<Exclude<GraphCondition, 'works'>, object>> = {
  slow: { kind: 'delay', ms: 2500 },
  throttled: { kind: 'status', status: 429, retryAfter: 2, code: 'TooManyRequests' },
  offline: { kind: 'dropBefore' },
  noOneDrive: { kind: 'status', status: 404, code: 'ResourceNotFound' },
  fullOneDrive: { kind: 'status', status: 507, code: 'insufficientStorage' },
};
