import { HostObject } from '../host-object';

/** Registers and ends one event; the client calls these by name. */
export abstract class EventSource extends HostObject {
  /** The id events about this object are sent to. */
  protected abstract get target(): string;

  protected listen(eventType: number, wanted = true): void {
    this.host.listen(eventType, this.target, wanted);
  }
}
