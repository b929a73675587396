/**
 * The tests that judge each folder of src/accounts, its own first, because the first failing test ends a mutant: with every
 * test behind every mutant the whole took a day. A mutant that none of these notices counts as missed, though a test elsewhere
 * may notice it.
 */
export const judges = {
  amounts: ['amounts', 'corpus.test.ts'],
  columns: ['columns'],
  dates: ['dates', 'corpus', 'corpus.test.ts'],
  fields: ['fields', 'columns', 'payload'],
  payload: ['payload', 'fixes.test.ts'],
  values: ['values', 'corpus.test.ts', 'payload'],
  contacts: ['contacts', 'rules/shared-contacts.test.ts', 'corpus.test.ts'],
  rules: ['rules', 'check', 'fixes.test.ts'],
  check: [
    'check',
    'rules',
    'payload',
    'corpus/date-columns.test.ts',
    'fixes.test.ts',
    'properties.test.ts',
    'corpus.test.ts',
  ],
} as const;

export type Folder = keyof typeof judges;
