import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importRule } from './lint/importRule.js';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', '.preview/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { imports: importRule } } },
    rules: {
      'house/imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Today is a parameter.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is a parameter.' },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Text is never markup.' }, { property: 'outerHTML', message: 'Text is never markup.' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/ui/ModalDialog.tsx'],
    rules: {
      'no-restricted-imports': ['error', { name: '@fluentui/react-components', importNames: ['Dialog'], message: 'Dialogs are made by src/ui/ModalDialog.tsx: it shows the page to screen readers again.' }],
    },
  },
  { files: ['webpack.config.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['tools/**', 'preview/**/*.ts', 'samples/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
