import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { refusal, roomOf } from '../../lint/importTable.js';

const root = path.resolve(__dirname, '../..');
test('every import in the house keeps to the table', () => {
  const offences = sourceFiles().flatMap((from) =>
    importsOf(from).flatMap(({ to, isType }) => {
      const why = refusal({ from, to, isType });
      return why ? [`${from} → ${to}: ${why}`] : [];
    }),
  );
  expect(offences).toEqual([]);
});

test('every source file stands in a room of the table', () => {
  expect(sourceFiles().filter((file) => roomOf(file) === null)).toEqual([]);
});

test.each([
  ['lists import nothing', 'src/lists/meetings.ts', 'src/domain/sites', false],
  ['the domain knows no Graph', 'src/domain/meetings.ts', 'src/graph/client', false],
  ['a feature never imports another', 'src/features/meetings/MeetingList.tsx', 'src/features/notes/Note', false],
  ['a feature takes only types from graph', 'src/features/meetings/useMeetings.ts', 'src/graph/council', false],
  ['the emulator reads Graph without our code', 'preview/graph/items.ts', 'src/lists/index', true],
  ['teams-js has one door', 'src/tab/main.tsx', '@microsoft/teams-js', false],
])('%s', (_rule, from, to, isType) => {
  expect(refusal({ from, to, isType })).not.toBeNull();
});

test('a feature may name the types of graph and hosts', () => {
  expect(refusal({ from: 'src/features/meetings/useMeetings.ts', to: 'src/graph/council', isType: true })).toBeNull();
});

function sourceFiles(): string[] {
  return ['src', 'preview', 'tools', 'samples'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
}

function importsOf(from: string): { to: string; isType: boolean }[] {
  const source = ts.createSourceFile(from, readFileSync(path.join(root, from), 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: { to: string; isType: boolean }[] = [];
  const add = (specifier: ts.Expression | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const to = specifier.text.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier.text) : specifier.text;
    found.push({ to, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const named = importClause.namedBindings;
  return importClause.isTypeOnly || (!importClause.name && !!named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((one) => one.isTypeOnly));
}
