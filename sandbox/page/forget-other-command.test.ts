import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { indexedDbJournal } from '../../src/journal/indexed-db-journal';
import { forgetOtherCommand } from './forget-other-command';

const owner = { lender: 'demo', environment: 'sandbox' } as const;

async function rememberedAfter(commands: readonly string[]): Promise<number> {
  const indexedDB = new IDBFactory();
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const [first = '', ...others] = commands;
  forgetOtherCommand(first, storage, indexedDB);
  const row = { keyHash: 'k', contentHash: 'c', submission: '2026-11-001', batch: 1, sentAt: '' };
  await indexedDbJournal({ indexedDB }).close(
    { ...owner, workbookId: 'w', submission: '2026-11-001', batch: 1 },
    [{ ...row, outcome: 'accepted' }],
  );
  for (const command of others) forgetOtherCommand(command, storage, indexedDB);
  return (await indexedDbJournal({ indexedDB }).takenRows(owner)).size;
}

test('rows sent to this stand-in are remembered, whenever the page is opened again', async () => {
  expect(await rememberedAfter(['one', 'one'])).toBe(1);
});

test('a new stand-in holds nothing, so nothing counts as sent to it', async () => {
  expect(await rememberedAfter(['one', 'two'])).toBe(0);
});
