import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { PNG } from 'pngjs';

/** What the manifest's addresses are held against. */
export interface ManifestSurroundings {
  /** The origin that our own files are served from. */
  readonly origin: string;
  /** The folder whose files that origin serves: an icon's address is looked up in it. */
  readonly folder: string;
}

/**
 * Microsoft's limits, in characters: learn.microsoft.com, "Office Add-ins XML manifest" reference, on the
 * pages of DisplayName, Description, ProviderName, ShortStrings, LongStrings, Urls and Images (resid: 32).
 */
const limits = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  id: 125,
  short: 125,
  long: 250,
  resid: 32,
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){1,3}$/;

/** Every size that a ribbon control must have; the rest are taken when they are there. */
const neededIconSizes = ['16', '32', '80'];

/**
 * Checks an add-in-only manifest without asking Microsoft's server, which `office-addin-manifest validate` does.
 *
 * @returns one sentence for each thing wrong; none when the manifest is good.
 * @example
 * checkManifest('<OfficeApp>…', { origin: 'https://localhost:3000', folder: 'dist' });
 * //=> ['The Id "42" is not a GUID.']
 */
export function checkManifest(xml: string, { origin, folder }: ManifestSurroundings): string[] {
  const wrong: string[] = [];
  const document = parse(xml, wrong);
  if (document === undefined) return wrong;

  checkIdentity(document, wrong);
  checkResources(document, wrong);
  checkAddresses(document, origin, wrong);
  checkIcons(document, origin, folder, wrong);
  checkControls(document, wrong);
  return wrong;
}

function parse(xml: string, wrong: string[]): Document | undefined {
  try {
    return new DOMParser({
      onError: (_level, message) => {
        throw new Error(message.split('\n')[0]);
      },
    }).parseFromString(xml, 'text/xml');
  } catch (error) {
    wrong.push(`The manifest is not XML: ${error instanceof Error ? error.message : String(error)}.`);
    return undefined;
  }
}

function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS('*', name)];
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** An element's own text: most settings write it as DefaultValue, some as content. */
function textOf(element: Element | undefined): string {
  return element?.getAttribute('DefaultValue') ?? element?.textContent ?? '';
}

function checkIdentity(document: Document, wrong: string[]): void {
  const first = (name: string) => textOf(all(document, name)[0]);
  if (!guid.test(first('Id'))) wrong.push(`The Id "${first('Id')}" is not a GUID.`);
  if (!version.test(first('Version'))) wrong.push(`The Version "${first('Version')}" is not like 1.0.0.0.`);

  for (const name of ['ProviderName', 'DisplayName', 'Description'] as const) {
    if (first(name) === '') wrong.push(`${name} is missing.`);
    tooLong(`${name} `, first(name), limits[name], wrong);
  }

  const sets = all(document, 'Set').filter((set) => set.namespaceURI?.endsWith('/appforoffice/1.1'));
  for (const name of ['ExcelApi', 'SharedRuntime']) {
    if (!sets.some((set) => set.getAttribute('Name') === name)) {
      wrong.push(`The requirement set ${name} is not asked for.`);
    }
  }
}

function tooLong(what: string, text: string, limit: number, wrong: string[]): void {
  if (text.length > limit) {
    wrong.push(`${what}has ${String(text.length)} characters; ${String(limit)} are allowed.`);
  }
}

const resourceKinds = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
type ResourceKind = (typeof resourceKinds)[number];

/** Which list of resources an element's resid must be found in. */
function kindWanted(user: Element): ResourceKind {
  const name = user.localName;
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  if (name === 'Label' || name === 'Title') return 'ShortStrings';
  return 'Urls';
}

function checkResources(document: Document, wrong: string[]): void {
  const defined = new Map<string, ResourceKind>();
  for (const kind of resourceKinds) {
    for (const resource of all(document, kind).flatMap(childrenOf)) {
      const id = resource.getAttribute('id') ?? '';
      if (defined.has(id)) wrong.push(`The resource "${id}" is defined twice.`);
      defined.set(id, kind);
      tooLong(`The resource id "${id}" `, id, limits.resid, wrong);
      if (kind === 'ShortStrings') tooLong(`The text "${id}" `, textOf(resource), limits.short, wrong);
      if (kind === 'LongStrings') tooLong(`The text "${id}" `, textOf(resource), limits.long, wrong);
      if (textOf(resource) === '') wrong.push(`The resource "${id}" is empty.`);
    }
  }

  const used = new Set<string>();
  for (const user of all(document, '*').filter((element) => element.hasAttribute('resid'))) {
    const id = user.getAttribute('resid') ?? '';
    used.add(id);
    const kind = defined.get(id);
    if (kind === undefined)
      wrong.push(`${user.localName ?? ''} uses the resource "${id}", which is not defined.`);
    else if (kind !== kindWanted(user)) {
      wrong.push(`${user.localName ?? ''} uses "${id}", which is in ${kind} and not in ${kindWanted(user)}.`);
    }
  }
  for (const id of defined.keys()) {
    if (!used.has(id)) wrong.push(`The resource "${id}" is never used.`);
  }

  const [runtime] = all(document, 'Runtime');
  const page = runtime?.getAttribute('resid');
  if (runtime?.getAttribute('lifetime') !== 'long')
    wrong.push('The shared runtime does not have lifetime="long".');
  for (const name of ['FunctionFile', 'SourceLocation']) {
    for (const user of all(document, name).filter((element) => element.hasAttribute('resid'))) {
      if (user.getAttribute('resid') !== page) wrong.push(`${name} is not the page of the shared runtime.`);
    }
  }
}

/** Our own addresses; the others (SupportUrl, LearnMoreUrl) are another site's. */
function isOurs(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

function checkAddresses(document: Document, origin: string, wrong: string[]): void {
  const named = [
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomain',
    'SourceLocation',
    'Url',
    'Image',
  ];
  const holders = named
    .flatMap((name) => all(document, name))
    .filter((element) => !element.hasAttribute('resid'));
  for (const holder of holders) {
    const address = textOf(holder);
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
      wrong.push(`${holder.localName ?? ''} "${address}" is not an https address.`);
    } else if (/^(localhost|127\.|\[::1\])/.test(new URL(address).hostname) && !isOurs(address, origin)) {
      wrong.push(`${holder.localName ?? ''} "${address}" is on this machine and not on ${origin}.`);
    }
  }
}

function checkIcons(document: Document, origin: string, folder: string, wrong: string[]): void {
  const sizes = new Map<string, Set<string>>();
  const note = (address: string, size: string) => {
    sizes.set(address, (sizes.get(address) ?? new Set()).add(size));
  };
  // learn.microsoft.com, IconUrl and HighResolutionIconUrl: 32 × 32 and 64 × 64 for a task pane.
  note(textOf(all(document, 'IconUrl')[0]), '32');
  note(textOf(all(document, 'HighResolutionIconUrl')[0]), '64');
  const images = all(document, 'Image');
  for (const use of images.filter((image) => image.hasAttribute('resid'))) {
    const image = images.find((one) => one.getAttribute('id') === use.getAttribute('resid'));
    if (image !== undefined) note(textOf(image), use.getAttribute('size') ?? '');
  }

  for (const [address, wanted] of sizes) {
    if (!isOurs(address, origin)) {
      wrong.push(`The icon "${address}" is not on ${origin}.`);
      continue;
    }
    const file = path.join(folder, new URL(address).pathname);
    if (!existsSync(file)) {
      wrong.push(`The icon file "${new URL(address).pathname}" is not there.`);
      continue;
    }
    const { width, height } = PNG.sync.read(readFileSync(file));
    for (const size of wanted) {
      if (String(width) !== size || String(height) !== size) {
        wrong.push(
          `The icon "${new URL(address).pathname}" is ${String(width)} × ${String(height)} pixels, not ${size} × ${size}.`,
        );
      }
    }
  }
}

function checkControls(document: Document, wrong: string[]): void {
  const seen = new Set<string>();
  for (const part of ['CustomTab', 'Group', 'Control'].flatMap((name) => all(document, name))) {
    const id = part.getAttribute('id') ?? '';
    if (id === '') wrong.push(`A ${part.localName ?? ''} has no id.`);
    if (seen.has(id)) wrong.push(`The control id "${id}" is used twice.`);
    seen.add(id);
    tooLong(`The control id "${id}" `, id, limits.id, wrong);
  }
  for (const icon of all(document, 'Icon')) {
    const sizes = childrenOf(icon).map((image) => image.getAttribute('size'));
    const missing = neededIconSizes.filter((size) => !sizes.includes(size));
    if (missing.length > 0) wrong.push(`An icon is without the sizes ${missing.join(', ')}.`);
  }
}
