const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/**
 * What webpack's file cache belongs to. webpack's own way (`buildDependencies`) follows what a configuration
 * requires, and loses its way in what tsx loads.
 *
 * @param {readonly string[]} files the configuration's own files.
 * @param {object} settings what else decides the output.
 * @returns {string}
 */
exports.cacheVersion = (files, settings = {}) => {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
};
