import { seriousViolations } from './support/accessibility';
import { openSandbox, type OpenSandbox } from './support/sandbox';
import { letterOf, saveCopy } from './support/saved-copy';
import { arrivedRows } from './support/stand-in';
import { patience, seeColour, seeText, errorColour, goTo } from './support/steps';

jest.setTimeout(180_000);

describe('the pane in Arabic, 320 px wide', () => {
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
    await sandbox.page.getByLabel('Pane width').selectOption('320', patience);
    await sandbox.pane.getByRole('button', { name: 'العربية' }).click(patience);
  });
  afterAll(() => sandbox.close());

  it('is written from right to left and asks for the sign-in', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'تسجيل الدخول' }).waitFor(patience);
    expect(await pane.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await pane.locator('html').getAttribute('lang')).toBe('ar');
    await expectFit();
    await pane.getByLabel('المُقرض').fill('demo', patience);
    await pane.getByLabel('البريد الإلكتروني').fill('demo@example.com');
    await pane.getByLabel('كلمة المرور').fill('demo');
    await pane.getByRole('button', { name: 'تسجيل الدخول' }).click();
    await pane.getByRole('region', { name: 'البيئة' }).waitFor(patience);
    await expectFit();
  });

  it('checks, colours and explains', async () => {
    const { pane } = sandbox;
    await pane.getByRole('button', { name: 'تدقيق', exact: true }).click(patience);
    await pane.getByRole('button', { name: 'الملاحظة التالية' }).waitFor(patience);
    await pane.getByRole('button', { name: 'إخفاء' }).waitFor(patience);
    await expectFit();
    await seeText(sandbox, 'S9', '2026-03-15');
    await seeColour(sandbox, 'S9', errorColour);
    await pane.getByRole('heading', { level: 2 }).filter({ hasText: '9' }).waitFor(patience);
    await expectFit();
  });

  it('submits, and writes its outcomes in Arabic', async () => {
    const { pane } = sandbox;
    await goTo(sandbox, 'A13:A16');
    await pane.getByRole('button', { name: /^إرسال 4 / }).click(patience);
    await pane.getByRole('heading', { name: /^آخر إرسال/ }).waitFor(patience);
    await expectFit();
    expect(await arrivedRows(sandbox)).toHaveLength(4);
    const sent = await saveCopy(sandbox, 'Sheet1', 4);
    const outcome = sent.headers.length - 4;
    expect(sent.headers[outcome]).toMatch(/\p{Script=Arabic}/u);
    await seeText(sandbox, `${letterOf(outcome)}13`, /\p{Script=Arabic}/u);
  });

  it('keeps every screen of More within its width, each control with a name', async () => {
    const { pane } = sandbox;
    const more = pane.getByRole('button', { name: 'المزيد', exact: true });
    for (const screen of ['ربط الأعمدة', 'الإيصالات', 'الإعدادات', 'التفاصيل']) {
      await more.click(patience);
      await expectFit();
      await pane.getByRole('button', { name: screen, exact: true }).click(patience);
      await pane.getByRole('heading', { level: 1, name: screen }).waitFor(patience);
      await expectFit();
      await pane.getByRole('button', { name: 'رجوع' }).click();
      await more.waitFor(patience);
    }
  });

  /** No line runs out of the pane, and axe finds nothing serious: names, contrast, language. */
  async function expectFit(): Promise<void> {
    const wide = await sandbox.pane.locator('html').evaluate((html) => {
      const { clientWidth } = html;
      const beyond = [...html.querySelectorAll('button, p, li, h1, h2, input, select, td, th')]
        .map((it) => [it.getBoundingClientRect(), it.textContent] as const)
        .filter(([box]) => box.width > 1 && (box.left < -1 || box.right > clientWidth + 1))
        .map(([, text]) => text);
      return { scrolls: html.scrollWidth > clientWidth, clientWidth, beyond };
    });
    expect(wide).toEqual({ scrolls: false, clientWidth: expect.any(Number) as number, beyond: [] });
    expect(wide.clientWidth).toBeLessThanOrEqual(320);
    expect(await seriousViolations(sandbox)).toEqual([]);
  }
});
