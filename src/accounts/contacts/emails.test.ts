import fc from 'fast-check';
import { isPlainEmail, readEmail } from './emails';

const read = (value: string) => readEmail({ value, format: '@', text: undefined }, 'email1');

test('a plain address is read as it is, and what is read is plain', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9._+@ -]{1,12}$/);
  const host = fc.constantFrom(
    'example.com',
    'gmail.com',
    'gmial.com',
    'na.com',
    'a.b',
    'x-.com',
    '-x.com',
    'bank.com.sa',
    'b.123',
    'ü.de',
  );
  fc.assert(
    fc.property(part, host, (name, domain) => {
      const text = `${name}@${domain}`;
      const { value, finding } = read(text);
      expect(value !== undefined && value === text).toBe(isPlainEmail(text));
      expect(value === undefined).toBe(finding !== undefined);
      if (finding?.fix !== undefined) expect(isPlainEmail(String(finding.fix.after))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  'a@b.co', 'A.B@example.com', 'a+b@example.com', "o'brien@example.com", 'a/b@example.com', 'a@xn--mgbaal8b.example', 'مريم@مثال.إمارات',
  'test@example.com', 'noreply@bank.ae', 'abc@noor.ae', 'info@gmail.com', 'na.ahmed@gmail.com', 'x@qmul.ac.uk', 'ali@yahoo.co.uk', 'ali@hotmail.co.uk',
])('%s is plain', (text) => {
  expect(isPlainEmail(text)).toBe(true);
}); // prettier-ignore

test.each([
  'a', 'a@b', '@b.co', 'a@', 'a b@c.de', 'a@b..co', 'a.@b.co', '.a@b.co', 'a@b.c', 'a@b.1', 'a@-b.co', 'a@b-.co', 'a@@b.co', 'a@b@c.co', 'a\u0000@b.co',
  'a@b.co\n', '', 'NA@na.com', '123@123.com', 'none@none.com', 'test@gmail.com', 'a@yaho.com', 'a@YAHOO.CON',
])('%j is not', (text) => {
  expect(isPlainEmail(text)).toBe(false);
}); // prettier-ignore

test('an address in a wrapping is found, another is never made up', () => {
  expect(read('"Mariam" <mariam@example.com>').finding?.fix?.after).toBe('mariam@example.com');
  expect(read('a@example.com b@gmial.com c@example.com').finding?.params).toMatchObject({ count: 3 });
  expect(read('A@example.com <a@example.com>').finding?.code).toBe('email-unusable');
  expect(read('Ali <a@example.com> Mona <b@example.com>').finding).not.toHaveProperty('fix');
  expect(read('mariam at example.com').finding).not.toHaveProperty('fix');
  expect(read('<na@na.com>').finding).not.toHaveProperty('fix');
  expect(read('x'.repeat(5_000)).finding?.code).toBe('email-unusable');
});
