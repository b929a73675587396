import { keyOf } from './key-of';

const noTexts = { accountId: '', subAccountId: '' };

test('the key is text, whatever the cells hold', () => {
  expect(keyOf('AC-1', '', noTexts)).toEqual({ accountId: 'AC-1', subAccountId: '' });
  expect(keyOf(' AC-1\u200e', 1, noTexts)).toEqual({ accountId: 'AC-1', subAccountId: '1' });
  expect(keyOf(784199012345676, true, { accountId: '7.84E+14', subAccountId: 'TRUE' })).toEqual({
    accountId: '784199012345676',
    subAccountId: 'TRUE',
  });
});

test('zeros that a number format shows are part of the key', () => {
  expect(keyOf(123, 7, { accountId: '00123', subAccountId: '7' })).toEqual({
    accountId: '00123',
    subAccountId: '7',
  });
});

test('a fix from number to text does not change the key', () => {
  expect(keyOf('12345', '1', noTexts)).toEqual(keyOf(12345, 1, { accountId: '12345', subAccountId: '1' }));
});
