import path from 'node:path';

/** Where sandbox/build.ts puts the built sandbox; git ignores it, and `npm run build`'s dist/ is left alone. */
export const builtFolder = path.join(__dirname, '../.sandbox');
