import { AddinInternalService, addinInternalServiceName } from './addin-internal-service';
import type { Workbook } from '../workbook-model/workbook';
import { EventRouter } from './event-router';
import type { EventSink } from './event-router';
import type { HostContext, HostObject } from './host-object';
import { Interpreter } from './interpreter';
import { objectFactory } from './object-factory';
import { WorkbookObject } from './objects/workbook';
import { RichApiError } from './rich-api-error';
import type { RequestBody } from './wire';
import { RequestFlag } from './wire';

/** What Excel on the web allows. */
export interface HostLimits {
  /** Bytes of a request or an answer. */
  readonly payload: number;
}

/** Error codes of the channel between office.js and its host (`Error` of an executeMethod answer). */
export const ChannelError = {
  None: 0,
  /** The client makes `InvalidOperationInCellEditMode` of it. */
  InvalidApiCallInContext: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** The answer to a batch: with a code other than 0 there is no body, and the channel reports the code. */
export interface BatchAnswer {
  readonly errorCode: number;
  readonly body: string;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).byteLength;

/**
 * Excel's side of the rich API over one workbook. It runs wherever the workbook does (a worker, Node).
 *
 * @example
 * const host = new OfficeHost(workbook, (eventType, targetId, args) => post(eventType, targetId, args));
 * const { errorCode, body } = await host.executeBatch(requestText, flags);
 */
export class OfficeHost {
  readonly limits: HostLimits;
  private readonly context: HostContext;
  private readonly interpreter: Interpreter;
  private readonly router: EventRouter;
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;
  private readonly unsubscribe: () => void;

  constructor(
    readonly workbook: Workbook,
    sink: EventSink,
    limits: Partial<HostLimits> = {},
  ) {
    this.limits = { payload: limits.payload ?? 5_000_000 };
    const { kept } = this;
    const nextId = (): string => `ref{${this.nextReference++}}`;
    const router = new EventRouter(
      workbook,
      sink,
      (object) => this.context.keep(object),
      () => this.context,
    );
    this.router = router;
    this.context = {
      make: objectFactory(() => this.context),
      workbook,
      keep: (object) => {
        const id = nextId();
        kept.set(id, object);
        return id;
      },
      kept: (id) => {
        const object = kept.get(id);
        if (!object) throw new RichApiError('ItemNotFound', "The requested resource doesn't exist.");
        return object;
      },
      release: (id) => kept.delete(id),
      releaseAll: () => {
        kept.clear();
      },
      get keptCount() {
        return kept.size;
      },
      listen: (eventType, targetId, wanted) => {
        router.listen(eventType, targetId, wanted);
      },
      get eventsEnabled() {
        return router.enabled;
      },
      set eventsEnabled(enabled: boolean) {
        router.enabled = enabled;
      },
    };
    this.interpreter = new Interpreter(
      new WorkbookObject(this.context),
      (id) => this.context.kept(id),
      new Map([[addinInternalServiceName, new AddinInternalService(this.context)]]),
    );
    this.unsubscribe = workbook.subscribe((event) => {
      if (event.type !== 'structure') return;
      for (const object of new Set([...this.interpreter.live, ...kept.values()])) {
        object?.moveWith(event.sheetId, event.change);
      }
    });
  }

  /** Objects that the client asked to have tracked, and has not let go. */
  get trackedObjects(): number {
    return this.kept.size;
  }

  /** Ends the host: it no longer hears the workbook. */
  dispose(): void {
    this.unsubscribe();
    this.router.dispose();
  }

  /**
   * Carries out one request of the client. While somebody types in a cell it fails with `ChannelError`
   * 5004, or, when the client asked for `delayForCellEdit`, waits until the editor is closed.
   */
  async executeBatch(body: string, flags: number): Promise<BatchAnswer> {
    if (bytesOf(body) > this.limits.payload) {
      return { errorCode: ChannelError.RequestPayloadSizeLimitExceeded, body: '' };
    }
    if (this.workbook.editing) {
      if (!(flags & RequestFlag.DelayForCellEdit)) {
        return { errorCode: ChannelError.InvalidApiCallInContext, body: '' };
      }
      await this.workbook.whenNotEditing();
    }
    const request = JSON.parse(body) as RequestBody;
    const release = this.router.hold();
    try {
      const response = this.workbook.transaction('addin', 'Add-in', () => this.interpreter.execute(request));
      const answer = JSON.stringify(response);
      return bytesOf(answer) > this.limits.payload
        ? { errorCode: ChannelError.ResponsePayloadSizeLimitExceeded, body: '' }
        : { errorCode: ChannelError.None, body: answer };
    } finally {
      // Events come after the answer, as a later message.
      queueMicrotask(release);
    }
  }
}
