import { progressStep } from './progress-step';

describe('progressStep', () => {
  it.each([
    [0, 488, 0], [121, 488, 0], [122, 488, 25], [487, 488, 75], [488, 488, 100], [500, 488, 100], [0, 0, 0],
  ])('%i of %i: %i %', (done, total, step) => {
    expect(progressStep(done, total)).toBe(step);
  }); // prettier-ignore
});
