import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readClientMetadata } from './client-metadata';
import { EventType } from './event-types';
import { HostCollection, HostObject } from './host-object';

const metadata = readClientMetadata();

/** Every class of `objects/` that can be made, by the name of the client's class. */
function hostClasses(): { className: string; hostClass: typeof HostObject }[] {
  const folder = join(__dirname, 'objects');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file there is, without a list to forget
    const exported = require(join(folder, file)) as Record<string, unknown>;
    return Object.entries(exported).flatMap(([name, value]) =>
      typeof value === 'function' && value.prototype instanceof HostObject && name.endsWith('Object')
        ? [{ className: name.slice(0, -'Object'.length), hostClass: value as typeof HostObject }]
        : [],
    );
  });
}

interface Member {
  readonly name: string;
  readonly readable: boolean;
  readonly settable: boolean;
  readonly callable: boolean;
}

function publicMembers(hostClass: typeof HostObject): Member[] {
  const found = new Map<string, Member>();
  let prototype: unknown = hostClass.prototype;
  while (prototype && prototype !== HostObject.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!/^_?[A-Z]/.test(name) || found.has(name)) continue;
      const callable = typeof descriptor.value === 'function';
      found.set(name, { name, readable: !!descriptor.get, settable: !!descriptor.set, callable });
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...found.values()];
}

const classes = hostClasses();

test('the client and the host have been read', () => {
  expect(metadata.size).toBeGreaterThan(150);
  expect(metadata.get('Range')?.scalars.has('NumberFormat')).toBe(true);
  expect(classes.length).toBeGreaterThan(45);
});

test.each(classes)('$className is a class of the client', ({ className, hostClass }) => {
  const known = metadata.get(className);
  expect(known).toBeDefined();
  expect(known?.isCollection).toBe(hostClass.prototype instanceof HostCollection);
});

test.each(classes)('$className has no member that the client does not know', ({ className, hostClass }) => {
  const known = metadata.get(className);
  if (!known) throw new Error(`The client has no class ${className}.`);
  const invented = publicMembers(hostClass).flatMap(({ name, readable, settable, callable }) => {
    const wrong: string[] = [];
    // A collection's own indexer member and ids of items are read by the client under these two names.
    const isId = name === 'Id' || name === '_Id';
    if (
      readable &&
      !known.scalars.has(name) &&
      !known.navigation.has(name) &&
      !(isId && known.words.has(name))
    ) {
      wrong.push(`get ${name}`);
    }
    if (settable && !known.updateable.has(name) && !known.words.has(name)) wrong.push(`set ${name}`);
    if (callable && !known.words.has(name)) wrong.push(`${name}()`);
    return wrong;
  });
  expect(invented).toEqual([]);
});

test('event numbers are the client’s', () => {
  const worksheets = metadata.get('WorksheetCollection')?.events;
  const tables = metadata.get('TableCollection')?.events;
  const ours: Record<string, number | undefined> = {
    WorksheetChanged: worksheets?.get('onChanged'),
    WorksheetActivated: worksheets?.get('onActivated'),
    WorksheetDeactivated: worksheets?.get('onDeactivated'),
    WorksheetAdded: worksheets?.get('onAdded'),
    WorksheetSelectionChanged: worksheets?.get('onSelectionChanged'),
    WorksheetDeleted: worksheets?.get('onDeleted'),
    WorksheetCalculated: worksheets?.get('onCalculated'),
    WorksheetFormatChanged: worksheets?.get('onFormatChanged'),
    WorksheetRowSorted: worksheets?.get('onRowSorted'),
    WorksheetColumnSorted: worksheets?.get('onColumnSorted'),
    WorksheetSingleClicked: worksheets?.get('onSingleClicked'),
    WorksheetRowHiddenChanged: worksheets?.get('onRowHiddenChanged'),
    WorksheetFormulaChanged: worksheets?.get('onFormulaChanged'),
    WorksheetProtectionChanged: worksheets?.get('onProtectionChanged'),
    WorksheetNameChanged: worksheets?.get('onNameChanged'),
    WorksheetVisibilityChanged: worksheets?.get('onVisibilityChanged'),
    WorksheetMoved: worksheets?.get('onMoved'),
    TableSelectionChanged: metadata.get('Table')?.events.get('onSelectionChanged'),
    TableChanged: tables?.get('onChanged'),
    TableAdded: tables?.get('onAdded'),
    TableDeleted: tables?.get('onDeleted'),
    WorkbookAutoSaveSettingChanged: metadata.get('Workbook')?.events.get('onAutoSaveSettingChanged'),
    WorkbookActivated: metadata.get('Workbook')?.events.get('onActivated'),
  };
  // The document's own event is of office.js and not of the Excel client.
  const { DocumentSelectionChanged: _, ...numbers } = EventType;
  expect(ours).toEqual(numbers);
});

test('this client has no event for filters: none can be raised', () => {
  expect(metadata.get('Worksheet')?.events.has('onFiltered')).toBe(false);
});
