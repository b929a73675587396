import { HostObject } from './host-object';

/**
 * What a page's office.js tells Excel as soon as the add-in has named its ribbon functions. It belongs to
 * `OfficeCore`, not to Excel's own classes, and is reached as a new object by its full name.
 */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  /** The functions can be called from now on; the page's channel calls them without waiting for this. */
  NotifyActionHandlerReady(): void {
    // Nothing to answer.
  }
}

/** The name under which the client makes it. */
export const addinInternalServiceName = 'Microsoft.InternalService.AddinInternalService';
