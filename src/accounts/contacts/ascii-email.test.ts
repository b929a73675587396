import { isAsciiEmail } from './ascii-email';

test.each(['a@b.co', 'mariam.ahmed@example.com', 'AZ.az_09-x+y@AZ.az', '0@9.zz', 'x@a1.com', 'a@0z.AZ'])(
  '%s is told at once',
  (text) => {
    expect(isAsciiEmail(text)).toBe(true);
  },
);

test.each([
  // Right, and left to the expression that knows all addresses.
  'a@x-y.com', "o'brien@example.com", 'مريم@مثال.إمارات', 'a@b.c0', 'x@a1.b2.com', 'a/b@example.com', 'a{b@example.com', 'a[b@example.com', 'a@b`c.com',
  // Wrong.
  '', 'a', '@', 'a@b', '@b.co', 'a@', 'a@.co', 'a@b.c', 'a@b.', 'a@b..co', 'a..b@c.de', '.a@b.co', 'a.@b.co', 'a@@b.co', 'a@b@c.de', 'a b@c.de',
  'a:b@c.de', 'a@b_c.de', 'a@b+c.de', 'a.b.co',
])('%j is not', (text) => {
  expect(isAsciiEmail(text)).toBe(false);
}); // prettier-ignore
