import type { Settings } from '../../settings/settings';
import type { BatchBounds } from '../../submission/batch-size';

/** Between which sizes requests follow the answers, by the person's settings. */
export function boundsOf(settings: Settings): BatchBounds {
  return {
    startRows: settings.batchStartRows,
    // The form takes each number by itself: the upper bound counts.
    minRows: Math.min(settings.batchMinRows, settings.batchMaxRows),
    maxRows: settings.batchMaxRows,
    targetMs: settings.answerSeconds * 1000,
    maxBytes: settings.batchKilobytes * 1000,
  };
}
