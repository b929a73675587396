const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const { defineConfig, globalIgnores } = require('eslint/config');
const tseslint = require('typescript-eslint');

const officeGlobals = ['Office', 'Excel', 'OfficeExtension'];
const onlyInWorkbook = (name) => ({
  name,
  message: 'Only src/workbook talks to Excel; go through the workbook port.',
});
const tests = ['**/*.test.{ts,tsx}'];

module.exports = defineConfig(
  globalIgnores(['dist/', '.sandbox/', '.stryker/', 'coverage/', 'node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', __filename: 'readonly', console: 'readonly', process: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // A stand-in of a port is asynchronous because the port is, with nothing of its own to wait for.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }] },
  },
  {
    // Tables of words and figures are as long as what they list.
    files: ['src/messages/{en,ar}*.ts', '**/*-table.ts', '**/*-data.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/index.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'No barrels: name the file after its verb or noun.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: tests,
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...officeGlobals.map(onlyInWorkbook)],
    },
  },
  {
    files: ['src/accounts/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals.map(onlyInWorkbook),
        { name: 'Date', message: 'A date is a civil day: year, month, day. No Date, no time zone.' },
      ],
    },
  },
  {
    // main.tsx hands Microsoft's objects to the folder that knows them; src/commands is given Office the same way.
    files: ['src/main.tsx'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      // Not call-sync-after-load and call-sync-before-read: they see only a literal context.sync(), and ours is
      // called through one wrapper. The unit tests run under the real client, which throws on a value not loaded.
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Ports and actions are objects of functions that use no `this`, and are taken apart freely.
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // These objects have the members of Excel's own, setters that take more than getters give among them.
    files: ['sandbox/office-host/**/*.ts'],
    rules: {
      '@typescript-eslint/class-literal-property-style': 'off',
      '@typescript-eslint/related-getter-setter-pairs': 'off',
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
