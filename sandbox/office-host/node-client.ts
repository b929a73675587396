import type { Workbook } from '../workbook-model/workbook';
import { runClientScript } from './client-script';
import type { ClientNamespaces, HostBridge } from './client-script';
import { ChannelError, OfficeHost } from './office-host';
import type { HostLimits } from './office-host';
import { createOfficeStub, requirementMatrix } from './office-stub';
import type { OfficeStub } from './office-stub';
import { Traffic, actionNames } from './traffic';
import type { RequestBody, ResponseBody } from './wire';

export interface ExcelClientOptions {
  /** The ExcelApi version that is announced; default 1.15, the last one Microsoft's npm client knows. */
  readonly excelApi?: string;
  /** Other API sets to announce (or, with '', not to announce). */
  readonly sets?: Readonly<Record<string, string>>;
  readonly limits?: Partial<HostLimits>;
  /** When the host's messages reach the client; default `queueMicrotask`. Never synchronously. */
  readonly schedule?: (deliver: () => void) => void;
}

/** A fault to answer a batch with: a rich-API error code, with a message when it matters. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  /** The batch is carried out all the same and only its answer is lost; default false. */
  readonly afterwards?: boolean;
}

export interface ExcelClient {
  /** Microsoft's own `Excel` and `OfficeExtension`; inject `Excel.run` where the add-in uses it. */
  readonly Excel: ClientNamespaces['Excel'];
  readonly OfficeExtension: ClientNamespaces['OfficeExtension'];
  readonly Office: OfficeStub;
  readonly workbook: Workbook;
  readonly host: OfficeHost;
  readonly traffic: Traffic;
  /** The next batch (or the next few, in order) fails; clean-up batches of the client do not count. */
  failNextBatch(...faults: readonly (string | Fault)[]): void;
  /** Resolves when the host has nothing more to say: answers and events have been delivered. */
  settled(): Promise<void>;
  dispose(): void;
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The messages of errors outside of a batch's own; the code is what add-ins look at. */
const channelErrors: Readonly<Record<number, { code: string; status: number; message: string }>> = {
  [ChannelError.InvalidApiCallInContext]: {
    code: 'InvalidOperationInCellEditMode',
    status: 400,
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  },
  [ChannelError.RequestPayloadSizeLimitExceeded]: {
    code: 'RequestPayloadSizeLimitExceeded',
    status: 400,
    message: 'The request payload size has exceeded the limit.',
  },
  [ChannelError.ResponsePayloadSizeLimitExceeded]: {
    code: 'ResponsePayloadSizeLimitExceeded',
    status: 400,
    message: 'The response payload size has exceeded the limit.',
  },
};

/** Whether a request only gives references back: the client sends these by itself, at the end of a run. */
function isCleanUp(body: RequestBody): boolean {
  return body.Actions.every(
    (it) => it.Name === '_RemoveReference' || (it.ActionType === 1 && it.ObjectPathId === 1),
  );
}

/**
 * Microsoft's real Excel client, in Node, on an emulated workbook. Loading it takes about 60 ms.
 *
 * @example
 * const workbook = new Workbook();
 * workbook.addSheet('Sheet1');
 * const { Excel, traffic } = createExcelClient(workbook);
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [['id', 'amount']];
 *   await context.sync();
 * });
 * traffic.requests; // 1
 */
export function createExcelClient(workbook: Workbook, options: ExcelClientOptions = {}): ExcelClient {
  const schedule = options.schedule ?? queueMicrotask;
  const matrix = Object.fromEntries(
    Object.entries({ ...requirementMatrix, ExcelApi: options.excelApi ?? '1.15', ...options.sets }).filter(
      ([, version]) => version !== '',
    ),
  );
  const Office = createOfficeStub(matrix);
  const client = runClientScript(Office.context);
  const traffic = new Traffic();
  const faults: Fault[] = [];
  let underWay = 0;

  const deliver = (message: unknown): void => {
    underWay++;
    schedule(() => {
      underWay--;
      bridge.onMessageFromHost(JSON.stringify(message));
    });
  };
  const host = new OfficeHost(
    workbook,
    (messageType, targetId, args) => {
      const entry = { messageCategory: 65_536, messageType, targetId, message: JSON.stringify(args) };
      deliver({ type: 3, controlId: '', message: { entries: [entry] } });
    },
    options.limits,
  );

  const answer = async (body: RequestBody, flags: number): Promise<{ statusCode: number; body: string }> => {
    const text = JSON.stringify(body);
    const cleanUp = isCleanUp(body);
    const fault = cleanUp ? undefined : faults.shift();
    const result =
      fault && !fault.afterwards ? { errorCode: 0, body: '' } : await host.executeBatch(text, flags);
    const channel = channelErrors[result.errorCode];
    const failed = fault
      ? { code: fault.code, status: 500, message: fault.message ?? `The batch failed with ${fault.code}.` }
      : channel;
    if (!cleanUp) {
      traffic.entries.push({
        requestBytes: bytes(text),
        responseBytes: bytes(result.body),
        flags,
        actions: actionNames(body),
        error:
          failed?.code ??
          (result.body ? ((JSON.parse(result.body) as ResponseBody).Error?.Code ?? null) : null),
      });
    }
    if (!failed) return { statusCode: 200, body: result.body };
    return {
      statusCode: failed.status,
      body: JSON.stringify({ error: { code: failed.code, message: failed.message } }),
    };
  };

  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: RequestBody };
      };
      underWay++;
      answer(message.body, flags).then(
        (reply) => {
          underWay--;
          deliver({ id, type: 2, message: { ...reply, headers: {} } });
        },
        (error: unknown) => {
          underWay--;
          const body = JSON.stringify({ error: { code: 'GeneralException', message: String(error) } });
          deliver({ id, type: 2, message: { statusCode: 500, headers: {}, body } });
        },
      );
    },
    onMessageFromHost: () => undefined,
  };
  client.OfficeExtension.HostBridge.init(bridge);

  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    Office,
    workbook,
    host,
    traffic,
    failNextBatch: (...next) => {
      faults.push(...next.map((it) => (typeof it === 'string' ? { code: it } : it)));
    },
    settled: async () => {
      // Handlers answer events with batches of their own: quiet is a few turns without anything under way.
      for (let quiet = 0; quiet < 5; quiet = underWay === 0 ? quiet + 1 : 0) {
        await new Promise<void>((resolve) => {
          setImmediate(resolve);
        });
      }
    },
    dispose: () => {
      host.dispose();
    },
  };
}
