import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openSandbox, type OpenSandbox } from '../e2e/support/sandbox';
import { standInForProduction } from '../e2e/support/stand-in-for-production';
import { checkSheet, goTo, openSample, patience, seeText, signIn, submitRows } from '../e2e/support/steps';
import { buildSandbox } from '../sandbox/build';

const folder = path.join(__dirname, '../docs/images');

/** Takes the pictures of the docs from the running sandbox: `npm run screenshots`. */
async function takeScreenshots(): Promise<void> {
  await buildSandbox();
  await mkdir(folder, { recursive: true });
  const sandbox = await openSandbox();
  try {
    await messyPictures(sandbox);
    await productionPicture(sandbox);
  } finally {
    await sandbox.close();
  }
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

  // Far enough to the right that bad cells and the reasons beside their rows are seen together.
  await seeText(sandbox, 'AB18', 'UAE');
  await goTo(sandbox, 'S9');
  await seeText(sandbox, 'AB9', '2026-03-15');
  await picture(sandbox, 'main');

  await goTo(sandbox, 'A5');
  const rows = Number(/\d+/.exec(await pane.getByRole('button', { name: /^Submit/ }).innerText())?.[0]);
  await submitRows(sandbox, rows, 'This is not proof yet');
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
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

async function picturePane({ pane }: OpenSandbox, name: string): Promise<void> {
  await pane.owner().screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

void takeScreenshots();
