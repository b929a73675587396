import { nothingLearned, readLearned, usualDelay, withDelays } from './learned';

const minute = 60_000;

describe('usualDelay', () => {
  it('says nothing before three submissions were measured', () => {
    expect(usualDelay(null, [minute, minute])).toEqual({
      minutes: undefined,
      by: 'measured',
      measured: 2,
      needed: 3,
    });
  });

  it('is the longest of three, and the 90th percentile of many', () => {
    expect(usualDelay(null, [5 * minute, 1, 90_000]).minutes).toBe(5);
    const twenty = Array.from({ length: 20 }, (_, at) => (at + 1) * minute);
    expect(usualDelay(null, twenty).minutes).toBe(18);
  });

  it('is never less than a minute when measured', () => {
    expect(usualDelay(null, [0, 0, 0]).minutes).toBe(1);
  });

  it('is what the person set, measured or not', () => {
    expect(usualDelay(7, [])).toEqual({ minutes: 7, by: 'person', measured: 0, needed: 3 });
    expect(usualDelay(0, [minute, minute, minute])).toEqual({
      minutes: 0,
      by: 'person',
      measured: 3,
      needed: 3,
    });
  });
});

test('only the last twenty delays are kept', () => {
  const many = withDelays(
    nothingLearned,
    Array.from({ length: 19 }, () => 1),
  );
  expect(withDelays(many, [2, 3]).delaysMs).toEqual([...Array.from({ length: 18 }, () => 1), 2, 3]);
});

test('what was kept is read back, and what cannot be read was not learned', () => {
  const learned = { ...nothingLearned, refusals: 'whole' as const, largestSubmission: 488 };
  expect(readLearned(JSON.parse(JSON.stringify(learned)))).toEqual(learned);
  expect(readLearned(undefined)).toEqual(nothingLearned);
  expect(readLearned({ ...learned, largestSubmission: -1 })).toEqual(nothingLearned);
});
