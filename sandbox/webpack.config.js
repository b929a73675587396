const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { cacheVersion } = require('../scripts/webpack-cache-version');

const language = 'es2022';

/**
 * The page around the pane: the grid, and in its worker the workbook and Excel's side of the wire.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = () => ({
  name: 'sandbox',
  mode: 'production',
  target: ['web', language],
  context: __dirname,
  entry: { page: './page/main.ts' },
  output: {
    path: path.join(__dirname, '../.sandbox/page'),
    filename: '[name].[contenthash:10].js',
    publicPath: '/page/',
    clean: true,
  },
  devtool: 'source-map',
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    // exceljs' main file is for Node; this is its own build for browsers, with what it needs inside.
    alias: { exceljs$: require.resolve('exceljs/dist/exceljs.min.js') },
  },
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
      { test: /\.css$/, type: 'asset/source' },
    ],
  },
  plugins: [new HtmlPlugin({ template: './page/index.html', filename: 'index.html', minify: false })],
  // A page is small and is read by people: leave it as written.
  optimization: { minimizeOptions: { html: false } },
  performance: false,
  cache: { type: 'filesystem', name: 'sandbox', version: cacheVersion([__filename]) },
});
