import type { Transport } from './send-request';

/**
 * Whether the network leads to an address. A page may send a bare GET anywhere without being let read the answer
 * (mode `no-cors`), so this tells a service that refuses this page's origin from one that is not to be reached.
 * Carries no token and nothing of the workbook.
 */
export async function reachable(transport: Transport, address: string): Promise<boolean> {
  try {
    await transport.fetch(address, {
      // `no-cors` allows no other way with redirects than to follow them.
      mode: 'no-cors',
      signal: AbortSignal.timeout(transport.timeoutMs),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return true;
  } catch {
    return false;
  }
}
