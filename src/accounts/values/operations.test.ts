import { operationMeant, readOperation } from './operations';

test.each([
  [1, 'create'],
  ['1', 'create'],
  ['new account', 'create'],
  ['إضافة', 'create'],
  ['1 - Create', 'create'],
  ['payment', 'update'],
  ['٢', 'update'],
  ['\u200fتعديل', 'update'],
  ['WITH-DRAW', 'withdraw'],
  ['إلغاء', 'withdraw'],
  [0, undefined],
  [4, undefined],
  [-1, undefined],
  [1.5, undefined],
  [true, undefined],
  ['New?', undefined],
  ['create/update', undefined],
  ['', undefined],
  [' 1\u200f', 'create'],
  ['１', 'create'],
  ['-1', undefined],
  ['.2', undefined],
  ['1.', undefined],
  ['3-', undefined],
])('%j means %s', (value, operation) => {
  expect(operationMeant(value)).toBe(operation);
});

test('a word that is none is told as it stands', () => {
  expect(readOperation({ value: ' Active ', format: 'General', text: undefined }).finding).toEqual({
    code: 'operation-unknown',
    params: { value: 'Active' },
    severity: 'error',
    cause: 'operation-unknown:Active',
  });
});
