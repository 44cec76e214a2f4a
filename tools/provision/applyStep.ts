import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { GraphClient } from '../../src/graph/client';
import type { ColumnChange, Step } from './planSite';

export async function applyStep(client: GraphClient, siteId: string, step: Step): Promise<void> {
  switch (step.kind) {
    case 'createList':
      await client.write('POST', `/sites/${siteId}/lists`, { displayName: step.list, columns: step.columns, list: { template: 'genericList' } });
      return;
    case 'createLibrary':
      await client.write('POST', `/sites/${siteId}/lists`, { displayName: step.list, list: { template: 'documentLibrary' } });
      return;
    case 'addColumn':
      await client.write('POST', `/sites/${siteId}/lists/${step.listId}/columns`, step.column);
      return;
    case 'changeColumn':
      await client.write('PATCH', `/sites/${siteId}/lists/${step.listId}/columns/${step.columnId}`, patchFor(step.change));
  }
}

function patchFor(change: ColumnChange): ColumnDefinition {
  switch (change.kind) {
    case 'addIndex':
      return { indexed: true };
    case 'enforceUnique':
      return { indexed: true, enforceUniqueValues: true };
    case 'allowBlank':
      return { required: false };
    case 'addChoices':
      return { choice: { choices: [...change.all] } };
  }
}
