import type { FieldId } from './fields';
import { trimEdges } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** Reads free text, in any script. Blanks at its edges carry no meaning and are not sent. */
export function readText({ value }: CellFacts, field: FieldId): Reading {
  const spoilt = spoiltCell(value, field, 'error');
  return spoilt === undefined ? good(trimEdges(String(value))) : bad(spoilt);
}

/** Reads a column that is sent along under its own name: what the cell shows, since nothing is known of its kind. */
export function readAdditional({ value, text }: CellFacts, field: FieldId): Reading {
  if (typeof value !== 'string')
    return good(text === undefined || text === '' ? String(value) : trimEdges(text));
  return readText({ value, format: '', text }, field);
}
