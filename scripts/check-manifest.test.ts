import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ManifestType, OfficeAddinManifest } from 'office-addin-manifest';
import { PNG } from 'pngjs';
import { checkManifest } from './check-manifest';
import { manifestForOrigin } from './manifest-for-origin';

const top = path.join(__dirname, '..');
const file = path.join(top, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const here = { origin: 'https://localhost:3000', folder: top };

/** The manifest with one thing changed, once; fails when the thing is not there to change. */
function changed(from: string, to: string): string {
  expect(xml).toContain(from);
  return xml.replace(from, () => to);
}

describe('manifest.xml', () => {
  it('has nothing wrong', () => {
    expect(checkManifest(xml, here)).toEqual([]);
  });

  it('is read by office-addin-manifest as what it says', async () => {
    const read = await OfficeAddinManifest.readManifestFile(file);
    expect(read).toMatchObject({
      id: '6d1f0a52-3c1e-4c57-9a4b-7f2c8e5b9d31',
      manifestType: ManifestType.XML,
      officeAppType: 'TaskPaneApp',
      displayName: 'Accounts for Command',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });

  it('asks for the requirement sets that the code rests on, in both places', () => {
    expect(xml.match(/Name="ExcelApi" MinVersion="1\.14"/g)).toHaveLength(2);
    expect(xml.match(/Name="SharedRuntime" MinVersion="1\.1"/g)).toHaveLength(2);
  });

  it('is good for another origin once written for it', () => {
    const elsewhere = manifestForOrigin(xml, 'https://addin.example.com');
    expect(elsewhere).not.toContain('localhost');
    expect(checkManifest(elsewhere, { origin: 'https://addin.example.com', folder: top })).toEqual([]);
  });
});

describe('checkManifest', () => {
  const cases: [rule: string, from: string, to: string, says: string][] = [
    ['XML', '</OfficeApp>', '</OfficeAp>', 'The manifest is not XML'],
    ['a GUID', '6d1f0a52-3c1e-4c57-9a4b-7f2c8e5b9d31', 'accounts', 'The Id "accounts" is not a GUID.'],
    ['a version', '<Version>1.0.0.0', '<Version>1', 'The Version "1" is not like 1.0.0.0.'],
    ['a provider', '<ProviderName>ClearGrid', '<ProviderName>', 'ProviderName is missing.'],
    [
      'a provider of 125 characters',
      '<ProviderName>ClearGrid',
      `<ProviderName>${'x'.repeat(126)}`,
      'ProviderName has 126 characters; 125 are allowed.',
    ],
    [
      'a name of 125 characters',
      'DefaultValue="Accounts for Command"',
      `DefaultValue="${'x'.repeat(126)}"`,
      'DisplayName has 126 characters; 125 are allowed.',
    ],
    [
      'a description of 250 characters',
      '<Description DefaultValue="',
      `<Description DefaultValue="${'x'.repeat(250)}`,
      'characters; 250 are allowed.',
    ],
    [
      'the requirement set',
      '<Set Name="ExcelApi" MinVersion="1.14" />',
      '',
      'The requirement set ExcelApi is not asked for.',
    ],
    [
      'every resid defined',
      '<Label resid="Tab.Label" />',
      '<Label resid="Tab.Lable" />',
      'Label uses the resource "Tab.Lable", which is not defined.',
    ],
    [
      'every resource used',
      '<Label resid="Tab.Label" />',
      '<Label resid="Check.Label" />',
      'The resource "Tab.Label" is never used.',
    ],
    [
      'a resid of the right kind',
      '<Label resid="Tab.Label" />',
      '<Label resid="Check.Tip" />',
      'Label uses "Check.Tip", which is in LongStrings and not in ShortStrings.',
    ],
    [
      'ids once',
      'String id="Tab.Label"',
      'String id="Group.Label"',
      'The resource "Group.Label" is defined twice.',
    ],
    [
      'a resid of 32 characters',
      'String id="Tab.Label"',
      `String id="${'x'.repeat(33)}"`,
      `The resource id "${'x'.repeat(33)}" has 33 characters; 32 are allowed.`,
    ],
    [
      'a short string of 125 characters',
      'DefaultValue="Command"',
      `DefaultValue="${'x'.repeat(126)}"`,
      'The text "Tab.Label" has 126 characters; 125 are allowed.',
    ],
    [
      'a long string of 250 characters',
      'DefaultValue="Open the Command tab and press Open pane."',
      `DefaultValue="${'x'.repeat(251)}"`,
      'The text "GetStarted.Description" has 251 characters; 250 are allowed.',
    ],
    ['a text', 'DefaultValue="Command"', 'DefaultValue=""', 'The resource "Tab.Label" is empty.'],
    [
      'long lifetime',
      'lifetime="long"',
      'lifetime="short"',
      'The shared runtime does not have lifetime="long".',
    ],
    [
      'one page for all',
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="LearnMore.Url" />',
      'FunctionFile is not the page of the shared runtime.',
    ],
    [
      'https',
      '<SupportUrl DefaultValue="https:',
      '<SupportUrl DefaultValue="http:',
      'SupportUrl "http://docs.command.cleargrid.ai" is not an https address.',
    ],
    [
      'an address',
      '<AppDomain>https://localhost:3000',
      '<AppDomain>localhost',
      'AppDomain "localhost" is not an https address.',
    ],
    [
      'the development origin and no other of this machine',
      '<AppDomain>https://localhost:3000',
      '<AppDomain>https://localhost:3001',
      'AppDomain "https://localhost:3001" is on this machine and not on https://localhost:3000.',
    ],
    [
      'icons of ours',
      'id="Icon.16" DefaultValue="https://localhost:3000',
      'id="Icon.16" DefaultValue="https://example.com',
      'The icon "https://example.com/assets/icon-16.png" is not on https://localhost:3000.',
    ],
    [
      'icon files that are there',
      '/assets/icon-80.png',
      '/assets/icon-81.png',
      'The icon file "/assets/icon-81.png" is not there.',
    ],
    [
      'icon files of the stated size',
      '/assets/icon-80.png',
      '/assets/icon-64.png',
      'The icon "/assets/icon-64.png" is 64 × 64 pixels, not 80 × 80.',
    ],
    [
      'the pane list icon at 32 pixels',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icon-128.png"',
      'The icon "/assets/icon-128.png" is 128 × 128 pixels, not 32 × 32.',
    ],
    [
      'the sizes that Excel needs',
      '<bt:Image size="80" resid="Icon.80" />',
      '',
      'An icon is without the sizes 80.',
    ],
    [
      'control ids once',
      'id="Command.Check"',
      'id="Command.OpenPane"',
      'The control id "Command.OpenPane" is used twice.',
    ],
    ['control ids', 'id="Command.Check"', '', 'A Control has no id.'],
    [
      'control ids of 125 characters',
      'id="Command.Check"',
      `id="${'x'.repeat(126)}"`,
      `has 126 characters; 125 are allowed.`,
    ],
  ];

  it.each(cases)('wants %s', (_rule, from, to, says) => {
    expect(checkManifest(changed(from, to), here).join('\n')).toContain(says);
  });

  it('looks at the picture itself, not at its name', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
    try {
      cpSync(path.join(top, 'assets'), path.join(folder, 'assets'), { recursive: true });
      const image = new PNG({ width: 16, height: 15 });
      writeFileSync(path.join(folder, 'assets/icon-16.png'), PNG.sync.write(image));
      expect(checkManifest(xml, { ...here, folder })).toEqual([
        'The icon "/assets/icon-16.png" is 16 × 15 pixels, not 16 × 16.',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('manifestForOrigin', () => {
  it('changes the development origin and nothing that only begins like it', () => {
    expect(
      manifestForOrigin('"https://localhost:3000" <a>https://localhost:30001/</a>', 'https://a.example'),
    ).toBe('"https://a.example" <a>https://localhost:30001/</a>');
  });
});
