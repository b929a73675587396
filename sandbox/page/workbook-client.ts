import type { FromWorker, RequestKind, Requests, ToWorker, UserCommand } from './protocol';

/** A request the workbook refused; the message is for a person. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** What the worker says unasked. */
export type Notice = Extract<FromWorker, { readonly kind: 'view' | 'event' }>;

/** The page's end of the worker: asks and gets promises. */
export class WorkbookClient {
  #asked = 0;
  readonly #waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();

  constructor(
    private readonly worker: Pick<Worker, 'postMessage' | 'addEventListener'>,
    private readonly notice: (notice: Notice) => void,
  ) {
    worker.addEventListener('message', (event) => {
      this.#receive((event as MessageEvent<FromWorker>).data);
    });
  }

  /** @throws RefusedError with a sentence for a person */
  ask<Kind extends RequestKind>(kind: Kind, ask: Requests[Kind]['ask']): Promise<Requests[Kind]['answer']> {
    this.#asked += 1;
    const message = { id: this.#asked, kind, ask } as ToWorker;
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.id, { resolve, reject });
      this.worker.postMessage(message);
    });
  }

  /** @throws RefusedError with a sentence for a person */
  async run(command: UserCommand): Promise<void> {
    await this.ask('command', { command });
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'view':
      case 'event':
        this.notice(message);
        return;
      case 'ready':
        return;
      case 'answer':
        this.#waiting.get(message.id)?.resolve(message.answer as never);
        break;
      case 'refusal':
        this.#waiting.get(message.id)?.reject(new RefusedError(message.sentence));
    }
    this.#waiting.delete(message.id);
  }
}
