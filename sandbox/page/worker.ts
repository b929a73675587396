import type { FromWorker, ToWorker } from './protocol';
import { sentenceOf, WorkbookSession } from './workbook-session';

/** The workbook's own thread: the interpreter runs here, so as not to be measured with the pane. */
const scope = self as unknown as DedicatedWorkerGlobalScope;

const post = (message: FromWorker): void => {
  const bytes = message.kind === 'answer' && message.answer instanceof ArrayBuffer ? [message.answer] : [];
  scope.postMessage(message, bytes);
};

const session = new WorkbookSession(
  {
    view: (view) => {
      post({ kind: 'view', view });
    },
    event: (event) => {
      post({ kind: 'event', event });
    },
  },
  (run) => setTimeout(run, 0),
);

scope.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  session.answer(data.kind, data.ask).then(
    (answer) => {
      post({ kind: 'answer', id: data.id, answer });
    },
    (error: unknown) => {
      post({ kind: 'refusal', id: data.id, sentence: sentenceOf(error) });
    },
  );
});

post({ kind: 'ready' });
