import { unusual } from './unusual';

const usual = { rows: 488, withdrawals: 0, knownHere: true, largest: 488 };

test('the monthly file is not unusual', () => {
  expect(unusual(usual)).toEqual([]);
  expect(unusual({ ...usual, rows: 3 * 488 })).toEqual([]);
});

test('a first time in this workbook or on this machine is', () => {
  expect(unusual({ ...usual, knownHere: false })).toEqual([{ code: 'first-here' }]);
  expect(unusual({ ...usual, largest: 0 })).toEqual([{ code: 'first-here' }]);
});

test('more than three times the largest, and any withdrawal, are', () => {
  expect(unusual({ ...usual, rows: 3 * 488 + 1, withdrawals: 2 })).toEqual([
    { code: 'large', rows: 1465, largest: 488 },
    { code: 'withdrawals', rows: 2 },
  ]);
});
