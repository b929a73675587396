/**
 * Prints `N passed, N failed` alone on the last line of a run. A test file that could not even be loaded
 * counts as one failure.
 */
class ClosingLineReporter {
  /** @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} results */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest writes its own summary after this; the closing line comes when all else has been said.
    process.once('exit', () => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`));
  }
}

module.exports = ClosingLineReporter;
