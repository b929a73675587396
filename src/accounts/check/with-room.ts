/**
 * The same numbers, with room for at least so many. Where they have to move, there is room for twice as many as before: an array that
 * grows one by one is then copied a few times and not each time.
 *
 * @param empty makes an array of this kind that holds nothing yet
 */
export function withRoom<Numbers extends Uint8Array | Int32Array | Float64Array>(
  numbers: Numbers,
  length: number,
  empty: (length: number) => Numbers,
): Numbers {
  if (length <= numbers.length) return numbers;
  const longer = empty(Math.max(length, numbers.length * 2));
  longer.set(numbers);
  return longer;
}
