/** Just enough XML to read and write the few parts of a workbook that exceljs drops or breaks. */

export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, undecoded; '' when there is nothing. */
  readonly inner: string;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @example decodeXml('a &amp; b&#10;'); // 'a & b\n' */
export function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? whole;
    },
  );
}

/** Escapes text for content and attributes alike; characters XML cannot hold are left out. */
export function encodeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the very characters that XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\t', '&#9;')
  );
}

/**
 * All elements of a name, whatever their namespace prefix. Not for elements that contain themselves.
 * @example xmlElements('<a x="1"/><a>2</a>', 'a').map((it) => it.inner); // ['', '2']
 */
export function xmlElements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    'g',
  );
  return Array.from(xml.matchAll(pattern), (match) => ({
    attributes: readAttributes(match[1] ?? ''),
    inner: match[2] ?? '',
  }));
}

/** The first element of the name, or undefined. */
export function xmlElement(xml: string, name: string): XmlElement | undefined {
  return xmlElements(xml, name)[0];
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = decodeXml(double ?? single ?? '');
  }
  return attributes;
}

/** An element; attributes that are undefined are left out. @param inner ready XML, escaped by the caller */
export function writeXml(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${encodeXml(String(value))}"`)
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** What Office means by a boolean attribute. */
export function isOn(value: string | undefined, byDefault = false): boolean {
  return value === undefined ? byDefault : value === '1' || value === 'true' || value === 'on';
}
