import { recordQueue } from './record-queue';

/** A writer whose calls end when told to. */
function slowWriter() {
  const calls: { readonly items: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const write = (items: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      calls.push({
        items,
        end: (error) => {
          if (error === undefined) resolve();
          else reject(error);
        },
      });
    });
  return { calls, write };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('recordQueue', () => {
  it('writes one at a time, in order, and merges what came meanwhile', async () => {
    const { calls, write } = slowWriter();
    const queue = recordQueue(write);
    const all = Promise.all([queue.add([1]), queue.add([2]), queue.add([3, 4])]);
    expect(calls.map(({ items }) => items)).toEqual([[1]]);
    calls[0]?.end();
    await settled();
    expect(calls.map(({ items }) => items)).toEqual([[1], [2, 3, 4]]);
    calls[1]?.end();
    await all;
    const later = queue.add([5]);
    expect(calls).toHaveLength(3);
    calls[2]?.end();
    await later;
  });

  it('tries the parts of a failed call one by one', async () => {
    const written: number[][] = [];
    const queue = recordQueue<number>((items) => {
      if (items.includes(3)) return Promise.reject(new Error('row 3'));
      written.push([...items]);
      return Promise.resolve();
    });
    const results = await Promise.allSettled([
      queue.add([1]),
      queue.add([2]),
      queue.add([3]),
      queue.add([4]),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(written).toEqual([[1], [2], [4]]);
  });
});
