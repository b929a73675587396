import fc from 'fast-check';
import { jsonBytes } from './json-bytes';

describe('jsonBytes', () => {
  it('counts what UTF-8 makes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(jsonBytes({ text })).toBe(Buffer.byteLength(JSON.stringify({ text })));
      }),
    );
    expect(jsonBytes({ firstName: 'سارة', mark: '😀' })).toBe(
      Buffer.byteLength('{"firstName":"سارة","mark":"😀"}'),
    );
  });
});
