import webpack from 'webpack';
import webpackConfig from '../webpack.config.js';

/** Builds the app and the page with the stand-in hosts; answers the folder they stand in. Unchanged sources come from webpack's cache. */
export async function buildApp(): Promise<string> {
  const config = webpackConfig({ preview: true }, { mode: 'production' });
  const compiler = webpack(config);
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise<void>((resolve, reject) => {
    compiler.close((error) => (error ? reject(error) : resolve()));
  });
  if (!stats || stats.hasErrors()) throw new Error(`The app does not build:\n${stats?.toString({ preset: 'errors-only' }) ?? ''}`);
  return config.output.path;
}
