import webpack, { type Configuration } from 'webpack';

/**
 * Runs webpack once for each configuration, side by side.
 *
 * @throws Error with webpack's own words for everything that did not compile.
 */
export async function runWebpack(configurations: readonly Configuration[]): Promise<void> {
  const compiler = webpack([...configurations]);
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) => {
    compiler.run((failure, result) => {
      if (failure !== null) reject(failure);
      else if (result === undefined) reject(new Error('webpack gave no result.'));
      else resolve(result);
    });
  });
  // Closing writes the file cache, which makes the next run quick.
  await new Promise<void>((resolve, reject) => {
    compiler.close((failure) => {
      if (failure == null) resolve();
      else reject(failure);
    });
  });
  if (stats.hasErrors()) {
    throw new Error(stats.toString({ all: false, errors: true, errorDetails: false, colors: false }));
  }
}
