import { supportLog } from './support-log';

const now = () => '2026-11-22T10:00:00+04:00';

test('codes and counts stand, people do not', () => {
  const log = supportLog(now);
  log.note('batch-sent', { rows: 500, answer: 'accepted', retried: false });
  log.note('unexpected-error', { detail: 'phone +971500000001 of Mariam Example' });
  const lines = log.text().split('\n');
  expect(lines[0]).toBe('2026-11-22T10:00:00+04:00 batch-sent rows=500 answer=accepted retried=false');
  expect(lines[1]).toBe('2026-11-22T10:00:00+04:00 unexpected-error detail=<37 characters>');
});

test.each([
  '+971500000001',
  'mariam@example.com',
  '784-1990-1234567-1',
  'مريم',
  'AC-0412',
  'Mariam',
  'Mariam Example',
  '01/01/1990',
])('a value like %s never stands in the log', (value) => {
  const log = supportLog(now);
  log.note('anything', { value });
  expect(log.text()).not.toContain(value);
});

test('keeps the last 500 events', () => {
  const log = supportLog(now);
  for (let event = 0; event < 510; event += 1) log.note('event', { event });
  const lines = log.text().split('\n');
  expect(lines).toHaveLength(500);
  expect(lines[0]).toContain('event=10');
});
