import { exportError, type Answer } from './answers';
import { exportPage } from './export-page';
import { readExportQuery } from './export-query';
import { exportEntries, type Dataset, type ExportEntry } from './export-rows';
import type { State } from './state';

/** An export request that has arrived. */
export interface ExportRequest {
  readonly lenderPublicId: string;
  /** `S1/D02` for accounts, `S1/D03` for sub-accounts, `S2/D07` for payments. */
  readonly dataset: string;
  readonly authorization: string | undefined;
  readonly query: unknown;
  readonly requestId: string;
}

/** Answers pages of what the ledger holds. */
export type Exports = (request: ExportRequest) => Answer;

/**
 * The exports of one stand-in. The order of a dataset is worked out once for every change of the ledger, so a
 * walk over 100,000 rows costs one sort.
 */
export function createExports(state: State): Exports {
  const { settings, tokens, ledger } = state;
  const ordered = new Map<Dataset, { version: number; entries: ExportEntry[] }>();

  function entriesOf(dataset: Dataset): ExportEntry[] {
    const known = ordered.get(dataset);
    if (known?.version === ledger.version) return known.entries;
    const entries = exportEntries(ledger, dataset, settings);
    ordered.set(dataset, { version: ledger.version, entries });
    return entries;
  }

  return ({ lenderPublicId, dataset, authorization, query, requestId }) => {
    if (!tokens.admits(authorization, settings.time.now())) {
      return exportError(401, 'Unauthorized', requestId);
    }
    if (lenderPublicId !== settings.lender.publicId) {
      return exportError(403, 'This lender is not yours', requestId);
    }
    if (!isDataset(dataset)) return exportError(404, 'No such dataset', requestId);
    const read = readExportQuery(query, dataset);
    if (typeof read === 'string') return exportError(400, read, requestId);
    const short = dataset === 'S1/D03' && settings.shortSubAccountPages;
    const body = exportPage(dataset, entriesOf(dataset), read, short);
    return { status: 200, body: { code: 200, message: 'success', body, errors: [] } };
  };
}

function isDataset(text: string): text is Dataset {
  return text === 'S1/D02' || text === 'S1/D03' || text === 'S2/D07';
}
