import fc from 'fast-check';
import { copyAsCsv } from './copy-as-csv';

const breathe = () => Promise.resolve();

test('texts stay, and what a spreadsheet would change begins with an apostrophe', async () => {
  await expect(
    copyAsCsv(
      [
        ['accountId', 'firstName'],
        ['00050', 'مريم "M", Example'],
        ['=HYPERLINK("http://x")', '+971500000001'],
        ['12e4567890123456', '15/03/2026'],
        ['AC-0412', '-1'],
      ],
      breathe,
    ),
  ).resolves.toBe(
    [
      '\ufeff"accountId","firstName"',
      '"\'00050","مريم ""M"", Example"',
      '"\'=HYPERLINK(""http://x"")","\'+971500000001"',
      '"\'12e4567890123456","\'15/03/2026"',
      '"AC-0412","\'-1"',
      '',
    ].join('\r\n'),
  );
});

test('no cell begins a formula, and every text comes back', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '1', 'e', 'A', '\t', '\n'),
  });
  await fc.assert(
    fc.asyncProperty(cell, async (text) => {
      const quoted = (await copyAsCsv([[text]], breathe)).slice(1, -2);
      const inside = quoted.slice(1, -1).replaceAll('""', '"');
      expect(inside).not.toMatch(/^[=+\-@\t\n]/);
      expect(inside.replace(/^'/, '')).toBe(text);
    }),
  );
});
