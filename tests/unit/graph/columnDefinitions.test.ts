import { columnDefinitionsOf, fieldNamesOf } from '../../../src/graph/columnDefinitions';
import { allLists } from '../../../src/lists/index';
import { everyKind } from './everyKind';

const definitionOf = (name: string) => columnDefinitionsOf(everyKind).find((definition) => definition.name === name);

// The columns of a generic list's own content type, by internal name: https://learn.microsoft.com/sharepoint/dev/schema/fields-schema
const RESERVED = [
  ...['ID', 'Title', 'ContentType', 'ContentTypeId', 'Created', 'Modified', 'Author', 'Editor', 'Attachments', 'Edit', 'LinkTitle', 'LinkTitleNoMenu', 'DocIcon'],
  ...['ItemChildCount', 'FolderChildCount', 'AppAuthor', 'AppEditor', 'ComplianceAssetId', 'Order', 'GUID', 'UniqueId', 'FileRef', 'FileDirRef', 'FileLeafRef', 'FSObjType'],
  ...['InstanceID', 'WorkflowVersion', 'WorkflowInstanceID', 'owshiddenversion', 'MetaInfo', 'ScopeId', 'ProgId', 'PermMask', 'BaseName', 'EncodedAbsUrl', 'ServerUrl', 'SelectTitle'],
].map((name) => name.toLowerCase());

describe.each(Object.values(allLists))('$name', (list) => {
  test('has at most 12 indexes', () => {
    expect(columnDefinitionsOf(list).filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(12);
  });

  test('uses no name that SharePoint keeps for itself, and none twice', () => {
    const names = fieldNamesOf(list).map((name) => name.toLowerCase());
    expect(names.filter((name) => RESERVED.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has names that SharePoint takes as they are', () => {
    expect(fieldNamesOf(list).filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
  });

  test('has its key unique, where SharePoint can keep it so, and its partition indexed', () => {
    const columns = columnDefinitionsOf(list);
    expect(columns.find(({ name }) => name === list.key)).toMatchObject({ indexed: true, enforceUniqueValues: list.access !== 'ownOnly' });
    if (list.partition) expect(columns.find(({ name }) => name === list.partition)).toMatchObject({ indexed: true });
  });

  test('always has something to show as its title', () => {
    expect(list.columns).toHaveProperty([list.shownAs, 'required'], true);
  });
});

test('a single line of text takes 255 characters', () => {
  expect(definitionOf('venue')).toMatchObject({ text: { allowMultipleLines: false, maxLength: 255 }, indexed: false, enforceUniqueValues: false });
});

test('a person is three columns, of which the object id and the address are indexed', () => {
  expect(['HeldById', 'HeldByMail', 'HeldByName'].map((name) => definitionOf(name)?.indexed)).toEqual([true, true, false]);
});

test('a choice lets nobody type another', () => {
  expect(definitionOf('part')).toMatchObject({ choice: { allowTextEntry: false, choices: ['public', 'non-public'] } });
});

test.each(['FullSubject', 'presenters', 'paper', 'imported', 'ReadFrom'])('%s takes several lines of plain text, and is not indexed', (name) => {
  expect(definitionOf(name)).toMatchObject({ text: { allowMultipleLines: true, textType: 'plain' }, indexed: false });
});

test('a column is provisioned for each field that is read', () => {
  expect(columnDefinitionsOf(everyKind).map(({ name }) => name)).toEqual(fieldNamesOf(everyKind));
});
