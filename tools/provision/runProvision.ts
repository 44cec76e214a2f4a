import type { GraphClient } from '../../src/graph/client';
import { GraphError } from '../../src/graph/graphError';
import { accessScript } from './accessScript';
import { checkSites } from './checkSites';
import { configFile } from './configFile';
import { type ProvisionOptions, readOptions, type SignInOptions, usage } from './options';
import { probeSite } from './probe/probeSite';
import { findSites, provisionSites } from './provisionSites';

export interface Surroundings {
  /** A Graph client signed in with these scopes. */
  readonly connect: (signIn: SignInOptions, scopes: readonly string[]) => GraphClient;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly writeFile: (folder: string, name: string, text: string) => Promise<void>;
}

/** The exit code: 0 done, 1 something failed or does not hold, 2 the options are wrong. */
export async function runProvision(argv: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const answer = readOptions(argv);
  if (answer.kind === 'help') {
    around.print(usage);
    return 0;
  }
  if (answer.kind === 'refused') {
    around.complain(answer.message);
    return 2;
  }
  const { options } = answer;
  try {
    const client = around.connect(options.signIn, ['Sites.Manage.All']);
    return (await commands[options.command](client, options, around)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    around.complain(explain(error));
    return 1;
  }
}

/** One line. A sign-in that failed says why in its cause. */
function explain({ kind, message, detail: { status, code }, cause }: GraphError): string {
  if (kind === 'signedOut' && cause instanceof Error) return cause.message.replace(/\s+/g, ' ').trim();
  return status ? `${message} (Graph: ${[status, code].filter(Boolean).join(' ')})` : message;
}

type Command = (client: GraphClient, options: ProvisionOptions, around: Surroundings) => Promise<boolean>;

const commands: Readonly<Record<ProvisionOptions['command'], Command>> = { provision, check, probe };

async function provision(client: GraphClient, options: ProvisionOptions, around: Surroundings): Promise<boolean> {
  const provisioned = await provisionSites({ client, sites: options.sites, log: around.print, onlyPlan: options.onlyPlan });
  const failures = provisioned.flatMap((site) => site.failures.map((failure) => `${site.url}: ${failure}`));
  for (const failure of failures) around.complain(failure);
  if (options.onlyPlan) return true;

  const config = configFile({ ...options, sites: provisioned });
  const files = { 'set-access.ps1': accessScript(options), 'config.json': config.json };
  for (const [name, text] of Object.entries(files)) {
    if (options.out === null) around.print(`\n# ${name}\n${text}`);
    else if (!(await write(options.out, name, text, around))) return false;
  }
  if (options.out !== null) around.print(`Written to ${options.out}: ${Object.keys(files).join(', ')}.`);
  if (config.blanks.length > 0) around.print(`config.json has blanks: give ${config.blanks.join(', ')}, or fill them in by hand.`);
  around.print('Now run set-access.ps1 as an owner of the sites: until then the lists have the access of their sites.');
  return failures.length === 0 && provisioned.every(({ plan }) => plan.mismatches.length === 0);
}

/** Answers whether it was written: a folder that is none, or that may not be written to, is the person's to change. */
async function write(folder: string, name: string, text: string, { writeFile, complain }: Surroundings): Promise<boolean> {
  try {
    await writeFile(folder, name, text);
    return true;
  } catch (error) {
    complain(`${name} could not be written to ${folder} (${error instanceof Error ? error.message : String(error)}). The lists are made: choose a folder with --out and run this again.`);
    return false;
  }
}

async function check(client: GraphClient, { sites }: ProvisionOptions, { print }: Surroundings): Promise<boolean> {
  const { isAsPlanned, lines } = await checkSites(client, sites);
  for (const line of lines) print(line);
  return isAsPlanned;
}

/** One sign-in for the same scopes, however often they are asked for. */
function oncePerScopes(connect: (scopes: readonly string[]) => GraphClient): (scopes: readonly string[]) => GraphClient {
  const clients = new Map<string, GraphClient>();
  return (scopes) => {
    const client = clients.get(scopes.join(' ')) ?? connect(scopes);
    clients.set(scopes.join(' '), client);
    return client;
  };
}

async function probe(client: GraphClient, { sites, signIn, appClientId, member }: ProvisionOptions, { connect, print }: Surroundings): Promise<boolean> {
  const [site, other] = await findSites(client, sites);
  if (!site) return false;
  const asApp = (scopes: readonly string[]): GraphClient => connect({ ...signIn, clientId: appClientId ?? '' }, scopes);
  const appClient = appClientId === null ? null : oncePerScopes(asApp);
  const memberClient = member === null ? null : connect(signIn.kind === 'emulator' ? { ...signIn, objectId: member } : { ...signIn, person: member }, ['Sites.Manage.All']);
  const results = await probeSite({ client, siteId: site.id, siteUrl: site.url, otherSiteId: other?.id ?? null, appClient, memberClient, log: print });
  const count = (kind: string): number => results.filter(({ outcome }) => outcome.kind === kind).length;
  print(`${count('held')} held, ${count('failed')} failed, ${count('notTried')} not tried.`);
  return count('failed') === 0;
}
