import type { RequestBody } from './wire';
import { ActionType } from './wire';

/** One request of the client, as a test may count it. */
export interface TrafficEntry {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  /**
   * What the request did, one entry an action: `Query`, `set Values`, `call Clear`, and for objects that methods
   * made `make Add`. Properties and indexers on the way are left out.
   */
  readonly actions: readonly string[];
  /** The error code the host answered with, or null. */
  readonly error: string | null;
}

/** What went over the wire, in order. */
export class Traffic {
  readonly entries: TrafficEntry[] = [];

  get requests(): number {
    return this.entries.length;
  }

  /** All actions of all requests, in order. */
  get actions(): string[] {
    return this.entries.flatMap((entry) => entry.actions);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.entries.map((entry) => entry.requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.entries.map((entry) => entry.responseBytes));
  }

  /** How many actions have this name, e.g. `set Color`. */
  count(action: string): number {
    return this.actions.filter((it) => it === action).length;
  }

  clear(): void {
    this.entries.length = 0;
  }
}

/** The names of a request's actions, as `TrafficEntry.actions` has them. */
export function actionNames(body: RequestBody): string[] {
  const names: string[] = [];
  for (const action of body.Actions) {
    switch (action.ActionType) {
      case ActionType.Query:
        names.push('Query');
        break;
      case ActionType.Method:
        if (!action.Name.startsWith('_KeepReference')) names.push(`call ${action.Name}`);
        break;
      case ActionType.SetProperty:
        names.push(`set ${action.Name}`);
        break;
      case ActionType.Instantiate: {
        const path = body.ObjectPaths[action.ObjectPathId];
        if (path?.ObjectPathType === 3) names.push(`make ${path.Name}`);
        break;
      }
    }
  }
  return names;
}
