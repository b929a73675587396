import { invalidArgument } from '../../workbook-model/workbook-error';

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel gives it back: `#RRGGBB`, upper case. '' stays ''. @throws WorkbookError InvalidArgument */
export function asColor(text: string): string {
  if (text === '') return '';
  const color = named[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color;
}
