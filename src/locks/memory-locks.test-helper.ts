/** A browser profile's locks in memory, by the rules of Web Locks as far as they are used: exclusive, taken if free. */
export interface MemoryLocks {
  /** What one page sees as `navigator.locks`. */
  page(): { readonly manager: Pick<LockManager, 'request' | 'query'>; readonly die: () => void };
}

export function memoryLocks(): MemoryLocks {
  const held = new Map<string, object>();
  return {
    page: () => {
      const page = {};
      const request = async (
        name: string,
        _options: LockOptions,
        whenDecided: (lock: Lock | null) => unknown,
      ): Promise<unknown> => {
        if (held.has(name)) return whenDecided(null);
        held.set(name, page);
        try {
          return await whenDecided({ name, mode: 'exclusive' });
        } finally {
          if (held.get(name) === page) held.delete(name);
        }
      };
      return {
        manager: {
          request: request as LockManager['request'],
          query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) }),
        },
        die: () => {
          for (const [name, holder] of held) if (holder === page) held.delete(name);
        },
      };
    },
  };
}
