import { maskSecrets, maskSecretsDeep } from './mask-secrets';

describe('maskSecrets', () => {
  it('masks each form a secret is echoed in', () => {
    expect(maskSecrets('a b&c, a%20b%26c, again a b&c', ['a b&c'])).toBe('•••, •••, again •••');
    expect(maskSecrets(String.raw`{"p":"say \"hi\""}`, ['say "hi"'])).toBe('{"p":"•••"}');
  });

  it('masks what looks like a token of anybody', () => {
    expect(maskSecrets('got eyJhbGciOi.eyJzdWIi.abc-_1!', [])).toBe('got •••!');
  });

  it('leaves a text alone when there is no secret', () => {
    expect(maskSecrets('Invalid date', ['', 'x-y'])).toBe('Invalid date');
  });

  it('goes through JSON', () => {
    expect(maskSecretsDeep({ a: ['s3cret', 1, null], s3cret: { b: 'no s3cret' } }, ['s3cret'])).toEqual({
      a: ['•••', 1, null],
      s3cret: { b: 'no •••' },
    });
  });
});
