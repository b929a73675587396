import type { BatchAnswer } from '../office-host/office-host';
import type { AddInEvent } from './protocol';

/** What the channel needs of the workbook behind it. */
export interface ChannelHost {
  executeBatch(body: string, flags: number): Promise<BatchAnswer>;
  readSettings(): Promise<readonly (readonly [string, string])[]>;
  saveSettings(settings: readonly (readonly [string, string])[]): Promise<void>;
}

export interface ChannelOptions {
  readonly container: HTMLElement;
  readonly host: ChannelHost;
  /** The add-in's page. */
  readonly url: string;
  /** The name of the frame, for people and tests. */
  readonly title: string;
  /** The keyboard leaves the pane: Tab past its last control, Shift+Tab before its first, Ctrl+F6, Esc, F2. */
  readonly onLeave: () => void;
}

const requestMessage = 0;
const responseMessage = 1;
const eventResponse = 1;
const invokeAction = 0;
const registerAction = 1;
const unregisterAction = 2;
const methodId = { saveSettings: 76, richApi: 93, functionCompleted: 94 } as const;
/** What office.js makes of a method that the host does not have. */
const unsupportedMethod = 5001;
/** The event that `workbook.onSelectionChanged` and `Office.context.document` listen to; of the rich API's types it is 2. */
const documentSelectionChanged = 'documentSelectionChanged';
const documentSelectionType = 2;
/** What `ContextActivationManager_notifyHost` says when the keyboard leaves (the client's `OSF.AgaveHostAction`). */
const leaveActions: ReadonlySet<unknown> = new Set([5, 6, 13, 14, 15, 16]);
const hostInfo = 'Excel$Web$16.01$en-US$corr-1$$disableLogging$0';

/** What this Excel can do. The client of npm's office.js ends at ExcelApi 1.15: newer code has to take its fallback. */
const requirements = {
  ExcelApi: 1.15,
  ExcelApiOnline: 1.1,
  RichApiRuntime: 1.1,
  RichApiRuntimeFlag: 1.2,
  DelayForCellEdit: 1.1,
  DialogApi: 1.2,
  Settings: 1.1,
  SharedRuntime: 1.1,
};

interface RequestMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
}

/**
 * Excel's side of the protocol that office.js speaks with Excel on the web: the pane in a frame, JSON over postMessage.
 * office.js itself asks the person once whether this machine may act as Office; that question is left alone.
 *
 * @example
 * const channel = new OfficeChannel({ container, host, url: '/taskpane.html', title: 'Accounts for Command' });
 * channel.open();
 * channel.invokeCommand('Command.Check', 'check');
 */
export class OfficeChannel {
  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #opened = 0;
  readonly #registered = new Map<string, RequestMessage>();

  constructor(private readonly options: ChannelOptions) {
    window.addEventListener('message', (event) => {
      this.#receive(event);
    });
  }

  /** Loads the add-in anew, as Excel does for every workbook that is opened. */
  open(): void {
    this.#frame?.remove();
    this.#registered.clear();
    this.#opened += 1;
    const frame = document.createElement('iframe');
    frame.title = this.options.title;
    const url = new URL(this.options.url, location.href);
    url.searchParams.set('_host_Info', hostInfo);
    frame.src = url.href;
    // Chromium reads the name when the frame is inserted, and never again.
    frame.name = JSON.stringify({
      baseFrameName: `pane${String(this.#opened)}`,
      hostInfo,
      xdmInfo: `${this.#conversationId()}|${this.#appId()}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    this.#origin = url.origin;
    this.#frame = frame;
    this.options.container.append(frame);
  }

  /** Passes an event of the workbook on. Those the add-in did not ask for are dropped. */
  sendEvent({ eventType, targetId, args }: AddInEvent): void {
    if (eventType === documentSelectionType) {
      this.#raise(documentSelectionChanged, { type: documentSelectionChanged });
      return;
    }
    const message = [65_536, eventType, targetId, JSON.stringify(args), '', false];
    this.#raise('richApiMessage', { ArrayData: [message] });
  }

  /** A button of the ribbon was pressed. Gives false when the add-in is not ready to hear it. */
  invokeCommand(controlId: string, functionName: string): boolean {
    const source = JSON.stringify({ source: { id: controlId } });
    return this.#raise('appCommandInvoked', { 0: controlId, 1: functionName, 2: source });
  }

  #conversationId(): string {
    return `conversation-${String(this.#opened)}`;
  }

  #appId(): string {
    return `sandbox-${String(this.#opened)}`;
  }

  #receive(event: MessageEvent<unknown>): void {
    if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    if (typeof event.data !== 'string') return;
    let message: RequestMessage;
    try {
      message = JSON.parse(event.data) as RequestMessage;
    } catch {
      // Not ours: some library in the pane posts messages of its own.
      return;
    }
    if (message._messageType !== requestMessage || message._conversationId !== this.#conversationId()) return;
    void this.#respond(message);
  }

  async #respond(message: RequestMessage): Promise<void> {
    const data = await this.#answer(message);
    this.#post({ ...this.#envelope(message), _responseType: 0, _data: data });
  }

  async #answer(message: RequestMessage): Promise<unknown> {
    switch (message._actionType) {
      case registerAction:
        this.#registered.set(message._actionName, message);
        return { Error: 0 };
      case unregisterAction:
        this.#registered.delete(message._actionName);
        return { Error: 0 };
      case invokeAction:
        if (message._actionName === 'executeMethod') return this.#execute(message._data as MethodCall);
        if (message._actionName === 'ContextActivationManager_getAppContextAsync') return this.#appContext();
        if (message._actionName === 'ContextActivationManager_notifyHost') this.#heedNotice(message._data);
        return null;
      default:
        return null;
    }
  }

  /** The notice is [the add-in's id, what it is about]. */
  #heedNotice(notice: unknown): void {
    if (Array.isArray(notice) && leaveActions.has(notice[1])) this.options.onLeave();
  }

  async #execute(call: MethodCall): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case methodId.richApi: {
        const [, , , , body, , flags] = call.ArrayData ?? [];
        const answer = await this.options.host.executeBatch(String(body), Number(flags ?? 0));
        if (answer.errorCode !== 0) return { Version: 1, Error: answer.errorCode };
        return { Version: 1, Error: 0, Data: [200, [], answer.body] };
      }
      case methodId.saveSettings: {
        const properties = call.DdaSettingsMethod?.Properties;
        const pairs = Array.isArray(properties) ? (properties as [string, string][]) : [];
        await this.options.host.saveSettings(pairs);
        return { Version: 1, Error: 0 };
      }
      case methodId.functionCompleted:
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: unsupportedMethod };
    }
  }

  async #appContext(): Promise<object> {
    return {
      _id: this.#appId(),
      _appInstanceId: this.#appId(),
      _appName: 16,
      _appVersion: '16.01',
      _appMinorVersion: 1,
      _hostFullVersion: '16.0.18000.40000',
      _appUILocale: 'en-US',
      _dataLocale: 'en-US',
      _docUrl: 'https://example.invalid/Book1.xlsx',
      _clientMode: 1,
      _settings: await this.options.host.readSettings(),
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'corr-1',
      _hostCustomMessage: '',
      _requirementMatrix: JSON.stringify(requirements),
      _featureGates: {},
      _appDomains: [],
      _addinName: this.options.title,
      _clientWindowHeight: this.options.container.clientHeight,
      _clientWindowWidth: this.options.container.clientWidth,
      _initialDisplayMode: 0,
    };
  }

  #raise(actionName: string, data: unknown): boolean {
    const registration = this.#registered.get(actionName);
    if (!registration) return false;
    this.#post({ ...this.#envelope(registration), _responseType: eventResponse, _data: data });
    return true;
  }

  #envelope(message: RequestMessage): object {
    return {
      _messageType: responseMessage,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    };
  }

  #post(message: object): void {
    this.#frame?.contentWindow?.postMessage(JSON.stringify(message), this.#origin);
  }
}
