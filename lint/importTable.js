/**
 * Who may import whom (docs/architecture.md). One table, held by the lint rule beside it and by
 * tests/architecture/imports.test.ts. A room not named here may import nothing.
 */
export const importTable = {
  'src/lists': [],
  'src/domain': ['src/lists'],
  'src/packs': ['src/domain', 'src/lists'],
  'src/graph': ['src/lists', 'src/domain'],
  'src/hosts': ['src/domain'],
  'src/ui': ['src/lists', 'src/domain'],
  'src/queries': ['src/ui', 'src/lists', 'src/domain'],
  'src/features': ['src/queries', 'src/ui', 'src/lists', 'src/domain', 'src/packs'],
  'src/tab': ['src/lists', 'src/domain', 'src/packs', 'src/graph', 'src/hosts', 'src/ui', 'src/queries', 'src/features'],
  'src/taskpane': ['src/lists', 'src/domain', 'src/packs', 'src/graph', 'src/hosts', 'src/ui', 'src/queries', 'src/features'],
  'src/commands': ['src/domain'],
  tools: ['src/lists', 'src/domain', 'src/packs', 'src/graph'],
  samples: ['src/lists', 'src/domain'],
  'preview/graph': [],
  'preview/teams': ['preview/page'],
  'preview/outlook': ['preview/page'],
  'preview/page': ['preview/teams', 'preview/outlook'],
  preview: ['preview/graph', 'tools', 'samples', 'src/lists', 'src/domain', 'src/packs', 'src/graph'],
};

/** Rooms of which types alone may be imported. */
const typesOnly = { 'src/features': ['src/graph', 'src/hosts'], 'src/queries': ['src/graph', 'src/hosts'], 'src/ui': ['src/graph'] };

/** Libraries with one door each: the files that may import them. */
export const doors = {
  '@microsoft/teams-js': ['src/hosts/teamsHost.ts'],
  '@azure/msal-browser': ['src/hosts/signIn.ts', 'src/hosts/redirectPage.ts'],
  '@microsoft/microsoft-graph-client': ['src/graph/'],
  'pdfjs-dist': ['src/packs/readers/'],
  mammoth: ['src/packs/readers/'],
  htmlparser2: ['src/packs/readers/'],
  docx: ['src/features/actions/report/'],
  idb: ['src/queries/deviceDatabase.ts'],
  '@tanstack/query-persist-client-core': ['src/queries/'],
  '@azure/msal-node': ['tools/provision/'],
};

/** The room a file of the project (path from its root, with `/`) stands in; null for tests, configuration and the like. */
export function roomOf(file) {
  return Object.keys(importTable).sort((a, b) => b.length - a.length).find((room) => file.startsWith(`${room}/`)) ?? null;
}

/**
 * Why `from` may not import `to`, or null where it may. Both are paths from the project's root; a library is its name.
 * @param {{ from: string, to: string, isType: boolean }} theImport
 */
export function refusal({ from, to, isType }) {
  const door = Object.keys(doors).find((library) => to === library || to.startsWith(`${library}/`));
  if (door && from.startsWith('src/') && !doors[door].some((file) => from.startsWith(file))) {
    return isType ? null : `${door} has one door: ${doors[door].join(', ')}`;
  }
  const [fromRoom, toRoom] = [roomOf(from), roomOf(to)];
  if (!fromRoom || !/^(src|preview|tools|samples|tests)\//.test(to)) return null;
  if (!toRoom) return `${fromRoom} may not import ${to}`;
  if (fromRoom === 'src/features' && toRoom === 'src/features') {
    return featureOf(from) === featureOf(to) ? null : 'a feature never imports another feature';
  }
  if (fromRoom === toRoom || importTable[fromRoom].includes(toRoom)) return null;
  if (isType && typesOnly[fromRoom]?.includes(toRoom)) return null;
  return `${fromRoom} may not import ${toRoom}`;
}

const featureOf = (file) => file.split('/')[2];
