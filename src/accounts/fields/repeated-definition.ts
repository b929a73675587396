import type { CellValue } from '../cell';
import type { FieldDefinition, FieldKind, Need } from './field-definition';
import type { RepeatedPart } from './field-ids';
import { repeatedFieldId } from './field-ids';
import { sentByCreateAndUpdate } from './field-uses';

/** What is known of a part of a list, once for all its entries. */
export interface RepeatedDefinition {
  readonly part: RepeatedPart;
  readonly place: { readonly name: 'phones' | 'emails' | 'addresses'; readonly part: string };
  readonly kind: FieldKind;
  /** Names without a number; a number anywhere in them says which entry is meant. */
  readonly headers: {
    readonly api: string;
    readonly english: readonly string[];
    readonly arabic: readonly string[];
    /** Names of an entry beside the first: the next that is free. */
    readonly further?: readonly string[];
    /** Names that mean the first entry alone: `Address 2` may be a second address or the second line of the first. */
    readonly firstAlone?: readonly string[];
  };
  /** What a blank in the first entry means on a create. */
  readonly onCreate?: Exclude<Need, 'not-sent'>;
  readonly example: CellValue;
  readonly width: number;
  /** How many entries a template offers. */
  readonly inTemplate: number;
}

/** The field of one entry, made from what is known of all. */
export function entryOf(definition: RepeatedDefinition, number: number): FieldDefinition {
  const { part, place, kind, headers, onCreate = 'optional', example, width, inTemplate } = definition;
  const first = number === 1;
  const named = (name: string): string => (first ? name : `${name} ${String(number)}`);
  return {
    id: repeatedFieldId({ part, number }),
    place: { at: 'list', name: place.name, entry: number - 1, part: place.part },
    kind,
    headers: {
      api: first ? headers.api : `${headers.api}${String(number)}`,
      english: headers.english.map(named),
      arabic: headers.arabic.map(named),
      likely: [],
    },
    operations: sentByCreateAndUpdate(first ? onCreate : 'optional'),
    example: first ? example : '',
    width,
    inTemplate: number <= inTemplate,
  };
}
