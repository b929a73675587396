import { tamed } from '../quoting';

const leftToRight = '\u200e';

/**
 * A value in Arabic quotation marks. One that does not start with a letter gets left-to-right marks, or its
 * sign and digits would change places in a right-to-left line (+971… would be shown as …971+).
 */
export function quoted(value: string): string {
  return `«${ltr(tamed(value))}»`;
}

/** Keeps digits with signs and separators in their order. */
export function ltr(text: string): string {
  return /^[^\p{L}]*\p{N}/u.test(text) ? `${leftToRight}${text}${leftToRight}` : text;
}
