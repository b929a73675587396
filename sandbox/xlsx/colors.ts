import type { Color } from 'exceljs';
import { xmlElement } from './xml';

/** What exceljs reads but its types do not tell. */
type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

const officeTheme = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72']; // prettier-ignore

/** ECMA-376, 18.8.27: the colours 8 to 63; 0 to 7 repeat the first eight. */
const indexed = '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'; // prettier-ignore

/** The twelve theme colours in the order that files count them; Office's own where the theme does not say. */
export function readThemeColors(themeXml: string | undefined): readonly string[] {
  const scheme = themeXml ? xmlElement(themeXml, 'clrScheme')?.inner : undefined;
  if (!scheme) return officeTheme;
  const names = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']; // prettier-ignore
  return names.map((name, i) => {
    const inner = xmlElement(scheme, name)?.inner ?? '';
    const hex = /(?:srgbClr[^>]*\sval|lastClr)="([0-9A-Fa-f]{6})"/.exec(inner)?.[1];
    return hex ? `#${hex.toUpperCase()}` : (officeTheme[i] ?? '#000000');
  });
}

/**
 * The colour of a file as `#RRGGBB`; '' when it is automatic or absent.
 * @param theme from `readThemeColors`
 */
export function hexOf(color: Partial<Color> | undefined, theme: readonly string[]): string {
  if (!color) return '';
  const { argb, theme: themeIndex, tint, indexed: index } = color as FileColor;
  if (argb) return `#${argb.slice(-6).toUpperCase()}`;
  if (themeIndex !== undefined) return applyTint(theme[themeIndex] ?? '#000000', tint ?? 0);
  if (index !== undefined && index < 64) {
    const at = (index < 8 ? index : index - 8) * 6;
    return `#${indexed.slice(at, at + 6)}`;
  }
  return '';
}

/** @example argbOf('#ff0000'); // { argb: 'FFFF0000' } */
export function argbOf(hex: string): { argb: string } {
  return { argb: `FF${hex.replace('#', '').toUpperCase()}` };
}

/** ECMA-376, 18.8.19: a tint darkens or lightens the luminance of the HLS colour. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : high === r
        ? ((g - b) / spread + 6) % 6
        : high === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  const reach = saturation * Math.min(wanted, 1 - wanted);
  const channel = (n: number): string => {
    const k = (n + hue * 2) % 12;
    const value = wanted - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
