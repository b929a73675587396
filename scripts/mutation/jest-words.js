/**
 * Lets Mocha run tests written with Jest's words. Mocha keeps the modules of one process loaded, so that a mutant costs
 * 0.1 s; under Jest, which loads every test file anew, it costs 5 s (both measured on this project).
 */
const { expect } = require('expect');
const fastCheck = require('fast-check');
const { bind } = require('jest-each');

/** A few examples of each property, the same ones for every mutant: a survivor costs what all tests cost, a hundred times over. */
const examples = {
  ...fastCheck,
  assert: (property, params) =>
    fastCheck.assert(property, { ...params, numRuns: Math.min(params?.numRuns ?? 15, 15), seed: 1 }),
};
require.cache[require.resolve('fast-check')].exports = { ...examples, __esModule: true, default: examples };

/** Jest gives a test the row of its table as arguments; Mocha would take a first argument for its `done`. */
const runs = (body) =>
  function () {
    return body();
  };

function test(name, body) {
  globalThis.it(name, runs(body));
}
test.each = bind(test, false);

let describe;
Object.defineProperties(globalThis, {
  expect: { value: expect },
  test: { value: test },
  describe: {
    configurable: true,
    get: () => describe,
    // Mocha puts its own here before it loads a test file.
    set(mochas) {
      describe = mochas;
      if (mochas !== undefined) mochas.each ??= bind((name, body) => mochas(name, runs(body)), false);
    },
  },
  beforeAll: { get: () => globalThis.before },
  afterAll: { get: () => globalThis.after },
});
