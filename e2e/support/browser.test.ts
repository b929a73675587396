import { launchBrowser, launchInstalled } from './browser';

jest.setTimeout(60_000);

describe('the browser of the tests', () => {
  it('starts, and finds no other machine', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    } finally {
      await browser.close();
    }
  });

  it('is missed in one sentence', async () => {
    await expect(launchInstalled([{ executablePath: '/nowhere/chrome' }])).rejects.toThrow(
      'The browser tests need Microsoft Edge or Google Chrome; install one of them and run them again.',
    );
  });
});
