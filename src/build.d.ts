/**
 * What the build puts into the bundle (webpack.config.js, DefinePlugin). The Sandbox environment's address
 * is not among it: the sandbox's server writes that into the page it serves.
 */
declare const __BUILD__: {
  /** `https://host`, without a path. */
  readonly stagingOrigin: string;
  readonly productionOrigin: string;
  readonly version: string;
};
