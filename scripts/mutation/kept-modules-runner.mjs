import { createMochaTestRunner } from '@stryker-mutator/mocha-runner';

/**
 * Mocha's runner, told that nothing need be loaded anew. Stryker starts a new process for every mutant in a function that also
 * runs while modules load (the tables of header names call `headerWords`), although such a mutant is switched on during its tests
 * alone and what was loaded stays as it was. On this project that cost most of the time.
 */
function keptModules(injector) {
  const runner = createMochaTestRunner(injector);
  runner.capabilities = () => Promise.resolve({ reloadEnvironment: true });
  return runner;
}
keptModules.inject = createMochaTestRunner.inject;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'kept-modules', factory: keptModules }];
