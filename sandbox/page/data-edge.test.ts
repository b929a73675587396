import { dataEdge } from './data-edge';

describe('dataEdge', () => {
  const filled = new Set([0, 1, 2, 7, 8]);
  const hidden = new Set([1, 6]);
  const line = {
    limit: 1_048_576,
    used: 9,
    isFilled: (it: number) => filled.has(it),
    isHidden: (it: number) => hidden.has(it),
  };

  it.each([
    [0, 1, 2],
    [2, 1, 7],
    [4, 1, 7],
    [7, 1, 8],
    [8, 1, 1_048_575],
    [500, 1, 1_048_575],
    [1_048_575, 1, 1_048_575],
    [8, -1, 7],
    [7, -1, 2],
    [2, -1, 0],
    [0, -1, 0],
  ] as const)('from %i in steps of %i leads to %i', (from, step, to) => {
    expect(dataEdge(line, from, step)).toBe(to);
  });

  it('climbs from far below to the last filled cell', () => {
    expect(dataEdge(line, 900, -1)).toBe(8);
  });
});
