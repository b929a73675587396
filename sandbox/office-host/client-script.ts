import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script, createContext, runInContext } from 'node:vm';

/** The namespaces Microsoft's client defines. */
export interface ClientNamespaces {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
  /** The client's global object, as its own `window`. */
  readonly global: Record<string, unknown>;
}

/** What of the client is not in @types/office-js and the host needs. */
export interface ClientInternals {
  readonly HostBridge: { init(bridge: HostBridge): void };
}

/** Both ends of the client's message pipe; the client fills in `onMessageFromHost`. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

let compiled: Script | undefined;

/** The installed package's file is compiled once a process; it is read where it lies and never copied. */
function clientScript(): Script {
  if (!compiled) {
    const root = dirname(require.resolve('@microsoft/office-js/package.json'));
    const filename = join(root, 'dist', 'excel-web-16.00.js');
    compiled = new Script(readFileSync(filename, 'utf8'), { filename });
  }
  return compiled;
}

/** After a batch that failed the client waits five seconds to give references back; Node need not stay for that. */
function passingTimeout(run: () => void, ms?: number): NodeJS.Timeout {
  return setTimeout(run, ms).unref();
}

/** office.js itself would have defined these before it loads the Excel file. */
const prelude = `
  var OSF = { ConstantNames: {}, OUtil: {}, HostInfoFlags: {}, InitializationHelper: function () {}, AppSpecificSetup: {},
    _OfficeAppFactory: { getHostInfo: function () { return {}; }, getContext: function () { return officeContext; } } };
  var Office = {};
  var Microsoft = { Office: { WebExtension: Office } };
`;

/**
 * Runs the real Excel client of the installed `@microsoft/office-js` in a context of its own.
 * @param officeContext the client's `Office.context`; its `requirements` settle what the client thinks supported
 */
export function runClientScript(officeContext: unknown): ClientNamespaces {
  const sandbox: Record<string, unknown> = {
    officeContext,
    console,
    setTimeout: passingTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    // The client's promises and errors are the caller's: `instanceof` works across.
    Promise,
    Error,
    Array,
    Object,
    Date,
    URL,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    navigator: { userAgent: 'node' },
    location: { hash: '', search: '', href: 'http://localhost/', protocol: 'http:' },
    name: '',
    document: {
      createElement: () => ({ style: {}, setAttribute: () => undefined }),
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      domain: 'localhost',
    },
  };
  sandbox['self'] = sandbox['window'] = sandbox['globalThis'] = sandbox;
  createContext(sandbox);
  runInContext(prelude, sandbox);
  clientScript().runInContext(sandbox);
  return {
    Excel: sandbox['Excel'] as ClientNamespaces['Excel'],
    OfficeExtension: sandbox['OfficeExtension'] as ClientNamespaces['OfficeExtension'],
    global: sandbox,
  };
}
