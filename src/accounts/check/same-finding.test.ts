import type { RowFinding } from './issue-log';
import { sameFinding } from './same-finding';

const unknown = (value: string, choices: readonly string[] = ['en', 'ar']): RowFinding => ({
  code: 'choice-unknown',
  params: { value, choices },
  severity: 'error',
  cause: `choice-unknown:language:${value}`,
});

test('two findings with the same words are one, whatever fix they have', () => {
  const fix = { before: 'french', after: 'en' };
  expect(sameFinding(unknown('french'), { ...unknown('french'), fix })).toBe(true);
});

test('a parameter that one of them has alone reads otherwise, whichever that is', () => {
  const repeated = (params: { readonly together?: string }): RowFinding => ({
    code: 'duplicate-row',
    params: { accountId: 'A', subAccountId: '', otherRows: 1, alike: 'payments', ...params },
    severity: 'error',
    cause: 'duplicate-row:payments',
  });
  const [bare, summed] = [repeated({}), repeated({ together: '350.00' })];
  expect([sameFinding(bare, summed), sameFinding(summed, bare), sameFinding(bare, repeated({}))]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([
  ['another value', unknown('greek')],
  ['other choices', unknown('french', ['en', 'de'])],
  ['fewer choices', unknown('french', ['en'])],
  ['another severity', { ...unknown('french'), severity: 'warning' as const }],
  ['held', { ...unknown('french'), held: true as const }],
])('%s reads otherwise', (_, other) => {
  expect(sameFinding(unknown('french'), other)).toBe(false);
});
