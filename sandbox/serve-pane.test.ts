import { contentSecurityPolicy } from '../scripts/content-security-policy';
import { paneForSandbox } from './serve-pane';

const policy = contentSecurityPolicy({
  stagingOrigin: 'https://stage.example.com',
  productionOrigin: 'https://command.example.com',
});
const built = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="pane.0123456789.js"></script></head><body></body></html>`;

describe('paneForSandbox', () => {
  const served = paneForSandbox(built, 'http://localhost:3001');

  it('takes office.js from this machine and leaves no trace of the CDN', () => {
    expect(served).toContain('<script src="/office-js/office.js"></script>');
    expect(served).not.toContain('microsoft.com');
    expect(served).toContain(`script-src 'self';`);
    expect(served).toContain(`frame-src 'self';`);
  });

  it('says where the Command API stand-in is and lets the page talk to it', () => {
    expect(served).toContain('<meta name="sandbox-command-origin" content="http://localhost:3001">');
    expect(served).toContain(
      `connect-src 'self' http://localhost:3001 https://stage.example.com https://command.example.com;`,
    );
  });

  it('leaves our own script and the rest of the policy as built', () => {
    expect(served).toContain('<script defer src="pane.0123456789.js"></script>');
    expect(served).toContain(`default-src 'none'; `);
    expect(served).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it('refuses a page that is not as the build makes it', () => {
    expect(() => paneForSandbox('<html><head></head></html>', 'http://localhost:3001')).toThrow('not once');
    expect(() => paneForSandbox(built.replace('</head>', ''), 'http://localhost:3001')).toThrow('</head>');
  });
});
