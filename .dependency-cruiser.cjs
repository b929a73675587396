/**
 * The house's import rules (docs/architecture): imports point one way. Tests stand beside what they test and
 * may reach further, to a stand-in in sandbox/ for one.
 */
const test = '\\.test(-helper)?\\.tsx?$';

/** Values that everybody needs the same: the marks of an issue's text, instants in cells, how fields are called, and digits of any script. */
const everybodys =
  '^src/(ports/(issue-marks|sent-at-cell)|accounts/(fields/field-ids|values/normalise))\\.ts$';

/** For each folder of src: what it may import, and of what it may know the types alone. */
const knows = {
  accounts: {},
  ports: { types: ['accounts', 'submission', 'reconciliation'] },
  submission: { all: ['accounts', 'ports'] },
  reconciliation: { all: ['accounts', 'ports'] },
  workbook: { all: ['accounts', 'ports', 'settings'] },
  'command-api': { all: ['accounts', 'ports', 'settings'] },
  journal: { all: ['accounts', 'ports', 'settings'] },
  clock: { all: ['accounts', 'ports'] },
  locks: { all: ['ports'] },
  files: { all: ['ports'] },
  diagnostics: { all: ['accounts', 'ports', 'settings'] },
  settings: { all: ['accounts', 'ports'] },
  messages: { types: ['accounts', 'ports'] },
  workflow: { all: ['accounts', 'ports', 'submission', 'reconciliation', 'messages', 'settings'] },
  taskpane: { all: ['workflow', 'messages'], types: ['accounts', 'ports', 'settings'] },
  commands: { all: ['workflow', 'messages'], types: ['accounts', 'ports'] },
};

const rules = Object.entries(knows).flatMap(([folder, { all = [], types = [] }]) => {
  const from = { path: `^src/${folder}/`, pathNot: test };
  const inside = (folders) => `^src/(${folders.join('|')})/`;
  const rule = {
    name: `${folder}-knows`,
    comment: `src/${folder} may import from: ${[folder, ...all, ...types].join(', ')}; see DESIGN, "The house".`,
    severity: 'error',
    from,
    to: { path: '^src/', pathNot: [inside([folder, ...all, ...types]), '^src/build\\.d\\.ts$'] },
  };
  if (types.length === 0) return [rule];
  const typesOnly = {
    name: `${folder}-knows-types-only`,
    comment: `src/${folder} may import types alone from: ${types.join(', ')}.`,
    severity: 'error',
    from,
    to: { path: inside(types), pathNot: everybodys, dependencyTypesNot: ['type-only'] },
  };
  return [rule, typesOnly];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.tsx?$' },
    },
    {
      name: 'product-knows-no-surroundings',
      comment:
        'The same bundle runs in Excel and in the sandbox; it knows neither sandbox, tests nor scripts.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: '^(sandbox|e2e|bench|scripts)/' },
    },
    {
      name: 'product-uses-no-node',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-uses-no-dev-dependency',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: test },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nobody.',
      severity: 'error',
      from: { orphan: true, pathNot: [test, '\\.d\\.ts$', '^scripts/closing-line-reporter\\.js$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.sandbox)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Count what TypeScript would erase: an import of a type is knowledge too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
