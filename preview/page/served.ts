/** What the preview's app server and the Graph emulator tell the page. */
export interface Served {
  readonly people: readonly Persona[];
  readonly items: readonly MailItem[];
  readonly clientId: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly graphOrigin: string;
}

export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly objectId: string;
  readonly upn: string;
  readonly name: string;
}

export interface MailItem {
  readonly id: string;
  readonly kind: 'appointment' | 'newMessage' | 'message' | 'newAppointment' | 'none';
  readonly subject: string;
  readonly from: string | null;
  /** An instant with zone. */
  readonly start: string | null;
  readonly location: string | null;
  readonly body: string;
  /** Of a message that is being written. */
  readonly to?: readonly string[];
}

export async function readServed(): Promise<Served> {
  const [people, items, config] = await Promise.all([
    readJson<readonly Persona[]>('/_preview/personas'),
    readJson<readonly MailItem[]>('/_preview/mailItems'),
    readJson<{ clientId: string; tenantId: string; appId: string; graphUrl: string }>('/config.json'),
  ]);
  const { clientId, tenantId, appId, graphUrl } = config;
  return { people, items, clientId, tenantId, appId, graphOrigin: new URL(graphUrl).origin };
}

async function readJson<Value>(path: string): Promise<Value> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return (await answer.json()) as Value; // our own server's, typed there
}
