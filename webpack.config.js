const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { cacheVersion } = require('./scripts/webpack-cache-version');
const { require: requireTypeScript } = require('tsx/cjs/api');

/** @type {typeof import('./scripts/build-settings')} */
const { readBuildSettings } = requireTypeScript('./scripts/build-settings.ts', __filename);
/** @type {typeof import('./scripts/content-security-policy')} */
const { contentSecurityPolicy } = requireTypeScript('./scripts/content-security-policy.ts', __filename);

/** WebView2 and Safari's WKWebView; Excel versions on Internet Explorer's engine do not have ExcelApi 1.14. */
const language = 'es2022';

/**
 * The product. The origin it is served from is in the manifest only, so that one bundle serves them all.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = () => {
  const settings = readBuildSettings(process.env);
  const { stagingOrigin, productionOrigin, version } = settings;
  return {
    name: 'pane',
    mode: 'production',
    target: ['web', language],
    context: __dirname,
    entry: { pane: './src/main.tsx' },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      publicPath: '',
      clean: true,
    },
    // Never one of the eval kinds: the page's policy forbids eval.
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: language,
            },
          },
        },
      ],
    },
    plugins: [
      new DefinePlugin({ __BUILD__: JSON.stringify({ stagingOrigin, productionOrigin, version }) }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        minify: false,
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(settings) },
      }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
    ],
    // The sandbox's server rewrites the page, and a person may read it: leave it as written.
    optimization: { minimizeOptions: { html: false } },
    // The size that matters is the gzip size of our first script; scripts/build.ts measures and bounds it.
    performance: false,
    cache: { type: 'filesystem', name: 'pane', version: cacheVersion([__filename], settings) },
  };
};
