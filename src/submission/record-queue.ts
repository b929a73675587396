/** Hands things to a slow writer: one call at a time, in order, merged while a call runs. */
export interface RecordQueue<Item> {
  /** Resolves when these items are written; rejects when they could not be. */
  add(items: readonly Item[]): Promise<void>;
}

interface Part<Item> {
  readonly items: readonly Item[];
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Makes a {@link RecordQueue} over `write`. When a merged call fails, its parts are tried one by one, so that one
 * bad part does not take the others with it; `write` must therefore bear to get the same items twice.
 */
export function recordQueue<Item>(write: (items: readonly Item[]) => Promise<void>): RecordQueue<Item> {
  let waiting: Part<Item>[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const parts = waiting;
      waiting = [];
      await writeParts(parts);
    }
    running = false;
  }

  async function writeParts(parts: readonly Part<Item>[]): Promise<void> {
    try {
      await write(parts.flatMap(({ items }) => items));
    } catch (error) {
      const [only, ...more] = parts;
      if (only !== undefined && more.length === 0) only.failed(error);
      else for (const part of parts) await writeParts([part]);
      return;
    }
    for (const part of parts) part.written();
  }

  return {
    add(items) {
      return new Promise<void>((resolve, reject) => {
        waiting.push({ items, written: resolve, failed: reject });
        if (!running) void run();
      });
    },
  };
}
