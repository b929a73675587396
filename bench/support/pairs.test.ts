import { medianOfPairs } from './pairs';

/** A clock that each piece of work moves by itself. */
function workOn(costs: { measured: number[]; baseline: number[] }) {
  let now = 0;
  const order: string[] = [];
  const work = (name: 'measured' | 'baseline') => () => {
    order.push(name);
    now += costs[name].shift() ?? Number.NaN;
  };
  return { measured: work('measured'), baseline: work('baseline'), ticks: () => now, order };
}

describe('medianOfPairs', () => {
  it('leaves the first round out and takes the median of nine ratios', async () => {
    const { measured, baseline, ticks } = workOn({
      measured: [1000, 20, 30, 20, 20, 900, 20, 20, 20, 10],
      baseline: [1000, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    });
    expect(await medianOfPairs(measured, baseline, ticks)).toEqual({
      ratio: 2,
      measuredMs: 20,
      baselineMs: 10,
    });
  });

  it('lets each side go first in turn', async () => {
    const cost = () => new Array<number>(10).fill(1);
    const { measured, baseline, ticks, order } = workOn({ measured: cost(), baseline: cost() });
    await medianOfPairs(measured, baseline, ticks);
    expect(order).toHaveLength(20);
    expect(order.slice(2, 6)).toEqual(['measured', 'baseline', 'baseline', 'measured']);
  });

  it('waits for what is asynchronous', async () => {
    let now = 0;
    const slow = async () => {
      await Promise.resolve();
      now += 5;
    };
    const { ratio } = await medianOfPairs(slow, slow, () => now);
    expect(ratio).toBe(1);
  });
});
