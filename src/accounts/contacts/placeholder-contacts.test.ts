import { isPlaceholderEmail, isPlaceholderPhone } from './placeholder-contacts';

test.each([
  '0500000000',
  '+971500000000',
  '+971555555555',
  '0000000',
  '1234567',
  '0123456789',
  '9876543210',
  '+97312345678',
  '+971123456789',
])('%s was typed to fill the cell', (number) => {
  expect(isPlaceholderPhone(number)).toBe(true);
});

test.each([
  '+971501234567',
  '0501234567',
  '+971500000001',
  '12345',
  '000000',
  '',
  '5',
  '+97333123456',
  '2345679',
])('%s may be somebody’s', (number) => {
  expect(isPlaceholderPhone(number)).toBe(false);
});

test.each(['na@na.com', 'Test@Test.com', 'noemail@gmail.com', 'no@email.com', '123456@yahoo.com', 'x@x.ae'])(
  '%s is nobody’s',
  (email) => {
    expect(isPlaceholderEmail(email)).toBe(true);
  },
);

test.each([
  'mariam@example.com',
  'test@bank.ae',
  'info@company.com',
  'nader@gmail.com',
  'a@example.com',
  'x@',
])('%s may be', (email) => {
  expect(isPlaceholderEmail(email)).toBe(false);
});
