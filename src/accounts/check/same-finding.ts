import type { RowFinding } from './issue-log';

/** Whether two findings of one cell are worded alike, in every language. A fix is not part of the words. */
export function sameFinding(one: RowFinding, other: RowFinding): boolean {
  return (
    one === other ||
    (one.code === other.code &&
      one.severity === other.severity &&
      one.held === other.held &&
      sameParams(one.params, other.params))
  );
}

function sameParams(one: object, other: object): boolean {
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    ones.length === others.size &&
    ones.every(([name, value]) => others.has(name) && sameValue(value, others.get(name)))
  );
}

/** Parameters are texts, numbers, or lists of texts. */
function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
