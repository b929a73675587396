import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Workbook } from 'exceljs';
import { cleanSheets } from './clean';
import { messySheets } from './messy';
import { writeLarge } from './write-large';
import { writeSheet } from './write-sheet';

/** Names of the samples. */
export type SampleName = 'clean' | 'messy' | 'large';

/** What a caller may choose about a sample. */
export interface SampleOptions {
  /** Rows of the large sample; default 100,000. The others have their own number. */
  readonly rows?: number;
}

/**
 * Makes a sample workbook as the bytes of an .xlsx file. All people in it are invented.
 *
 * @example
 * await writeFile('messy.xlsx', await makeSample('messy'));
 */
export async function makeSample(name: SampleName, options: SampleOptions = {}): Promise<Buffer> {
  if (name === 'large') return writeLarge(options.rows);
  const workbook = new Workbook();
  // A fixed moment, so that two copies of a sample differ in nothing a person could see.
  workbook.created = new Date(Date.UTC(2026, 10, 1));
  workbook.modified = workbook.created;
  for (const sheet of name === 'clean' ? cleanSheets() : messySheets()) writeSheet(workbook, sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['clean', 'messy', 'large'] as const) {
    const file = join(folder, `${name}.xlsx`);
    await writeFile(file, await makeSample(name));
    console.log(file);
  }
}

if (require.main === module) {
  main(resolve(process.argv[2] ?? 'samples')).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
