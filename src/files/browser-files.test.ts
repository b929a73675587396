import { resolveObjectURL } from 'node:buffer';
import { browserFiles } from './browser-files';

/** As much of a document as a download needs: what was pressed, and whether the link stood in the page. */
function pageOf(pressed: { name: string; address: string; inPage: boolean }[]): Document {
  const body = new Set<object>();
  const createElement = () => {
    const link = {
      href: '',
      download: '',
      hidden: false,
      click: () => {
        pressed.push({ name: link.download, address: link.href, inPage: body.has(link) });
      },
      remove: () => body.delete(link),
    };
    return link;
  };
  return { createElement, body: { append: (link: object) => body.add(link) } } as unknown as Document;
}

test('a text goes out under its name, whole, and is let go of later', async () => {
  jest.useFakeTimers();
  const pressed: { name: string; address: string; inPage: boolean }[] = [];
  browserFiles(pageOf(pressed)).download('sent-2026-11-042.csv', 'text/csv', 'مريم,300.50\r\n');
  const [download] = pressed;
  expect(download).toMatchObject({ name: 'sent-2026-11-042.csv', inPage: true });
  const blob = resolveObjectURL(download?.address ?? '');
  expect(blob?.type).toBe('text/csv');
  await expect(blob?.text()).resolves.toBe('مريم,300.50\r\n');
  jest.runAllTimers();
  expect(resolveObjectURL(download?.address ?? '')).toBeUndefined();
  jest.useRealTimers();
});
