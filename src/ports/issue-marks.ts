/**
 * The signs that start an issue in the Issues column. The colour rules look for sign + space + header + space + dash,
 * so whoever writes Issues text and whoever writes the rules must agree: this is the one place that says how.
 */
export const issueMarks = { error: '✖', warning: '▲', held: '●' } as const;

/** Stands between the header and the sentence. */
export const issueDash = '—';
