/**
 * Lets Mocha run tests written with Jest's words. Mocha keeps the modules of one process loaded, so that a mutant costs
 * 0.1 s; under Jest, which loads every test file anew, it costs 5 s (both measured on this project).
 */
const { expect } = require('expect');
const { bind } = require('jest-each');

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
