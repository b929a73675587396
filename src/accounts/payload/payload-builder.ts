import type { AccountPayload } from './account-payload';
import type { FieldPlace } from '../fields/field-definition';
import { fieldCatalogue } from '../fields/fields';
import { splitWholeName } from '../columns/whole-name';

type Parts = Map<string, string | number>;

/** Properties in the order of the catalogue, whatever the order of the columns. */
const propertyOrder = fieldCatalogue.flatMap(({ place }) =>
  place.at === 'property' && place.name !== 'status' ? [place.name] : [],
);

/** Puts values where the contract wants them. */
export class PayloadBuilder {
  readonly #properties: Parts = new Map();
  readonly #lists: Record<'phones' | 'emails' | 'addresses', (Parts | undefined)[]> = {
    phones: [],
    emails: [],
    addresses: [],
  };
  readonly #additional = new Map<string, string>();

  put(place: FieldPlace, value: string | number): void {
    switch (place.at) {
      case 'property':
        this.#properties.set(place.name, value);
        break;
      case 'list':
        (this.#lists[place.name][place.entry] ??= new Map<string, string | number>()).set(place.part, value);
        break;
      case 'additional-data':
        if (place.name !== undefined) this.#additional.set(place.name, String(value));
        break;
      case 'whole-name': {
        const { firstName, lastName } = splitWholeName(String(value));
        this.#properties.set('firstName', firstName);
        if (lastName !== undefined) this.#properties.set('lastName', lastName);
        break;
      }
      case 'nowhere':
    }
  }

  /** @returns undefined without an account id, for then there is no account to speak of. */
  build(status: AccountPayload['status']): AccountPayload | undefined {
    if (!this.#properties.has('accountId')) return undefined;
    const phones = this.#entries('phones').map((entry) => ({ ...entry, type: entry['type'] ?? null }));
    const emails = this.#entries('emails').map((entry) => ({ ...entry, type: entry['type'] ?? null }));
    const addresses = this.#entries('addresses');
    const parts: Record<string, unknown> = { status };
    for (const name of propertyOrder) {
      const value = this.#properties.get(name);
      if (value !== undefined) parts[name] = value;
    }
    if (phones.length > 0) parts['phones'] = phones;
    if (emails.length > 0) parts['emails'] = emails;
    if (addresses.length > 0) parts['addresses'] = addresses;
    // Own properties whatever their name: a header may be called __proto__.
    if (this.#additional.size > 0) parts['additionalData'] = Object.fromEntries(this.#additional);
    // The catalogue's places are the contract's properties; a test holds the two together.
    return parts as unknown as AccountPayload;
  }

  /** Filled entries in order; a type or an id alone, without a number, an e-mail or an address, is none. */
  #entries(list: 'phones' | 'emails' | 'addresses'): Record<string, unknown>[] {
    return this.#lists[list]
      .filter((entry) => entry !== undefined)
      .filter((entry) => entry.size > Number(entry.has('type')) + Number(entry.has('externalId')))
      .map((entry) => Object.fromEntries(entry));
  }
}
