import type { GraphClient } from '../../src/graph/client';
import { isObject } from '../../src/graph/checks';
import { GraphError } from '../../src/graph/graphError';
import type { Person } from '../../src/lists/columns';

/** Who is signed in. Where Graph may not say so, SharePoint still notes it with each row. https://learn.microsoft.com/graph/api/user-get */
export async function whoRuns(client: GraphClient): Promise<Person> {
  try {
    const me = await client.read('/me?$select=id,displayName,mail');
    if (isObject(me) && typeof me.displayName === 'string' && typeof me.id === 'string') return { id: me.id, mail: typeof me.mail === 'string' ? me.mail : null, name: me.displayName };
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'forbidden') throw error;
  }
  return { id: null, mail: null, name: 'Whoever ran the import' };
}
