import { fieldCatalogue } from '../accounts/fields/fields';
import { supportLog } from './support-log';

const now = () => '2026-11-22T10:00:00+04:00';

test('codes and counts stand, people do not', () => {
  const log = supportLog(now);
  log.note('batch-sent', { rows: 500, answer: 'accepted', retried: false });
  log.note('unexpected-error', { detail: 'phone +971500000001 of Mariam Example' });
  log.note('strange-row', { phone1: '+971500000001', paidAmount: 61_240.5 });
  const lines = log.text().split('\n');
  expect(lines[0]).toBe('2026-11-22T10:00:00+04:00 batch-sent rows=500 answer=accepted retried=false');
  expect(lines[1]).toBe('2026-11-22T10:00:00+04:00 unexpected-error detail=<37 characters>');
  expect(lines[2]).toBe(
    '2026-11-22T10:00:00+04:00 strange-row phone1=<13 characters> paidAmount=<7 characters>',
  );
});

/** Whatever a cell of the catalogue may hold, people's values of each kind, and what signs a person in. */
const secrets: readonly (readonly [string, string | number])[] = [
  ...fieldCatalogue.flatMap(({ id, example }): [string, string | number][] =>
    typeof example === 'boolean' || example === '' ? [] : [[id, example]],
  ),
  ['idNumber', '784-1990-1234567-1'],
  ['idNumber', 784_199_012_345_671],
  ['phone1', '+971500000001'],
  ['phone1', 971_500_000_001],
  ['firstName', 'Mariam'],
  ['firstName', 'مريم'],
  ['firstName', 'mariam'],
  ['email1', 'mariam@example.com'],
  ['accountId', 'AC-0412'],
  ['birthDate', '01/01/1990'],
  ['token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkZW1vIn0.c2lnbmF0dXJl'],
  ['password', 'Sesame-71c0'],
];

test.each(secrets)('a value of %s stands nowhere in the log: %s', (field, value) => {
  const text = String(value);
  for (const name of [field, 'answer', 'reason', 'code', 'action', 'environment', 'kind', 'detail', 'rows']) {
    // A small number under a name of ours is a count; under a field's name it is a person's.
    if (typeof value === 'number' && name !== field && text.length < 10) continue;
    const log = supportLog(now);
    log.note('anything', { [name]: value });
    const written = log.text().slice(`${now()} anything ${name}=`.length);
    expect([name, written]).toEqual([name, expect.stringMatching(/^<\d+ characters>$/)]);
  }
});

test.each(secrets)('nor does a value of %s when it stands where a name should: %s', (_field, value) => {
  const text = String(value);
  const log = supportLog(now);
  log.note(`failed for ${text}`, { [`row of ${text}`]: 1 });
  expect(log.text()).toMatch(/^\S+ <\d+ characters> <\d+ characters>=1$/);
});

test('keeps the last 500 events', () => {
  const log = supportLog(now);
  for (let event = 0; event < 510; event += 1) log.note('event', { event });
  const lines = log.text().split('\n');
  expect(lines).toHaveLength(500);
  expect(lines[0]).toContain('event=10');
});
