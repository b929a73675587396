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

test.each([
  ['another value', unknown('greek')],
  ['other choices', unknown('french', ['en', 'de'])],
  ['fewer choices', unknown('french', ['en'])],
  ['another severity', { ...unknown('french'), severity: 'warning' as const }],
  ['held', { ...unknown('french'), held: true as const }],
])('%s reads otherwise', (_, other) => {
  expect(sameFinding(unknown('french'), other)).toBe(false);
});
