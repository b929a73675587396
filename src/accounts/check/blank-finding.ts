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
