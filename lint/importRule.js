import path from 'node:path';
import { refusal } from './importTable.js';

/** The lint rule `house/imports`: every import keeps to the table. */
export const importRule = {
  meta: { type: 'problem', docs: { description: 'imports keep to the table in lint/importTable.js' }, schema: [] },
  create(context) {
    const from = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node, isType) => {
      if (typeof node.source?.value !== 'string') return;
      const why = refusal({ from, to: target(from, node.source.value), isType });
      if (why) context.report({ node, message: why });
    };
    return {
      ImportDeclaration: (node) => check(node, isTypeImport(node)),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    };
  },
};

/** `./` and `../` become paths from the project's root; a library keeps its name. */
function target(from, specifier) {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}

function isTypeImport(node) {
  return node.importKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every((one) => one.importKind === 'type'));
}
