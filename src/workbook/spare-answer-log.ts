/** office.js's class of what its asynchronous calls give. */
interface ResultClass {
  readonly prototype: { toJSON?: unknown };
}

/**
 * Keeps office.js from writing every answer out as JSON for its log.
 *
 * Its request executor calls `log(JSON.stringify(result))` on each answer, whether anything is logged or not (seen in all
 * hosts of 1.1.110). The result holds the answer as text, so that a block of 2.7 MB is escaped sign by sign: three
 * fifths of the time for which that block held the page (docs/speed.md). From here on a result that is written as JSON
 * says its status alone; what office.js does with it otherwise stays as it is. Where office.js is built
 * differently, nothing happens.
 *
 * @param page - the global object, once office.js has loaded
 */
export function spareAnswerLog(page: unknown): void {
  const resultClass = (page as { OSF?: { DDA?: { AsyncResult?: ResultClass } } }).OSF?.DDA?.AsyncResult;
  if (resultClass === undefined || resultClass.prototype.toJSON !== undefined) return;
  resultClass.prototype.toJSON = function statusAlone(this: { readonly status?: string }) {
    return { status: this.status };
  };
}
