import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { openSandbox, type OpenSandbox } from '../e2e/support/sandbox';
import { standInForProduction } from '../e2e/support/stand-in-for-production';
import { checkSheet, goTo, openSample, patience, said, seeText, signIn } from '../e2e/support/steps';
import { buildSandbox } from '../sandbox/build';

const folder = path.join(__dirname, '../docs/images');

/** Takes the pictures of the docs from the running sandbox: `npm run screenshots`. */
async function takeScreenshots(): Promise<void> {
  await buildSandbox();
  await mkdir(folder, { recursive: true });
  const sandbox = await openSandbox();
  try {
    await mainPicture(sandbox);
    await messyPictures(sandbox);
    await productionPicture(sandbox);
  } finally {
    await sandbox.close();
  }
}

/** Bad cells and the reasons beside their rows, seen together: without the seven columns between them. */
async function mainPicture(sandbox: OpenSandbox): Promise<void> {
  const { page } = sandbox;
  await openSample(sandbox, 'messy');
  await goTo(sandbox, 'U5:AA5');
  await page.getByRole('grid').press('Control+Space');
  await page.getByRole('grid').press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Delete columns' }).click(patience);
  await signIn(sandbox);
  await checkSheet(sandbox);
  await seeText(sandbox, 'U18', 'UAE');
  await goTo(sandbox, 'A5');
  await seeText(sandbox, 'U9', '2026-03-15');
  await seeText(sandbox, 'S9', '2026-03-15');
  await sandbox.pane.getByRole('heading', { name: 'Due date, row 9' }).waitFor(patience);
  await picture(sandbox, 'main');
}

async function messyPictures(sandbox: OpenSandbox): Promise<void> {
  const { page, pane } = sandbox;
  await openSample(sandbox, 'messy');
  await signIn(sandbox);
  await checkSheet(sandbox);
  await goTo(sandbox, 'A5');
  await pane.getByRole('button', { name: 'Show' }).first().waitFor(patience);
  await picturePane(sandbox, 'pane-checked-350');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picturePane(sandbox, 'pane-dark-350');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await picturePane(sandbox, 'pane-high-contrast-350');
  await page.emulateMedia({ forcedColors: 'none' });

  await goTo(sandbox, 'A5');
  await pane.getByRole('button', { name: /^Submit/ }).click(patience);
  await pane.getByRole('heading', { name: 'Send hidden rows too?' }).waitFor(patience);
  await pane.getByRole('button', { name: /^All/ }).click(patience);
  await said(sandbox, 'This is not proof yet');
  await seeText(sandbox, 'AD5', /./);
  await seeText(sandbox, 'AC5', 'Accepted');
  await picture(sandbox, 'submitted');

  await openSample(sandbox, 'messy');
  await pane.getByRole('button', { name: 'العربية' }).click(patience);
  await pane.getByLabel('المُقرض').fill('demo', patience);
  await pane.getByLabel('البريد الإلكتروني').fill('demo@example.com');
  await pane.getByLabel('كلمة المرور').fill('demo');
  await pane.getByRole('button', { name: 'تسجيل الدخول' }).click();
  await pane.getByRole('button', { name: 'تدقيق', exact: true }).click(patience);
  await pane.getByRole('button', { name: 'الملاحظة التالية' }).waitFor(patience);
  await pane.getByRole('button', { name: 'إخفاء' }).waitFor(patience);
  await picturePane(sandbox, 'pane-arabic-350');
}

/** The stand-in answers for Production; nothing leaves this machine. */
async function productionPicture(sandbox: OpenSandbox): Promise<void> {
  const { pane } = sandbox;
  await standInForProduction(sandbox);
  await openSample(sandbox, 'clean');
  await signIn(sandbox, { environment: 'Production' });
  await checkSheet(sandbox);
  await pane.getByRole('button', { name: 'Submit 1,000 rows' }).click(patience);
  await pane.getByLabel('Type 1000 to confirm').waitFor(patience);
  await picture(sandbox, 'production');
}

async function picture({ page }: OpenSandbox, name: string): Promise<void> {
  await keep(name, await page.screenshot({ animations: 'disabled' }));
}

async function picturePane({ pane }: OpenSandbox, name: string): Promise<void> {
  await keep(name, await pane.owner().screenshot({ animations: 'disabled' }));
}

/** Browsers pack quickly, not tightly; no transparency is needed, nor differences that no eye sees. */
async function keep(name: string, picture: Buffer): Promise<void> {
  const image = PNG.sync.read(picture);
  for (let at = 0; at < image.data.length; at += 1)
    image.data[at] = Math.min(255, Math.round((image.data[at] ?? 0) / 4) * 4);
  await writeFile(
    path.join(folder, `${name}.png`),
    PNG.sync.write(image, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 }),
  );
}

void takeScreenshots();
