import type { FieldId } from '../fields/fields';
import type { Severity } from '../issue';
import type { Finding } from '../values/reading';

/** A compulsory or recommended cell without anything in it. */
export function blankFinding(field: FieldId, severity: Severity): Finding {
  return {
    code: 'required-blank',
    params: { field },
    severity,
    cause: `required-blank:${field}:${severity}`,
  };
}

/** A compulsory field that no column of the sheet keeps. */
export function noColumnFinding(field: FieldId): Finding {
  return {
    code: 'required-blank',
    params: { field, noColumn: true },
    severity: 'error',
    cause: `required-blank:${field}:no-column`,
  };
}
