import { tamed } from '../quoting';

/** A value in English quotation marks. */
export function quoted(value: string): string {
  return `“${tamed(value)}”`;
}
