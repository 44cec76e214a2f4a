import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Microsoft supports office.js from its own address only; the preview, which must run offline, serves the npm package. */
const officeJs = { production: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', preview: '/office/office.js' };

/** The pages of the app: the Teams tab, the Outlook pane, and the page an ordinary browser sign-in returns to. */
const appPages = {
  tab: { entry: './src/tab/main.tsx', template: './src/ui/page.html' },
  pane: { entry: './src/taskpane/main.tsx', template: './src/ui/page.html', usesOffice: true },
  redirect: { entry: './src/hosts/redirectPage.ts', template: './src/hosts/redirect.html' },
};

const previewPages = { index: { entry: './preview/page/main.ts', template: './preview/page/index.html' } };

/**
 * `npm run build` writes what is shipped to `dist/`; `--env preview` adds the page with the stand-in hosts and writes to
 * `build/preview/`.
 */
export default function webpackConfig(env = {}, { mode = 'production' } = {}) {
  const pages = env.preview ? { ...appPages, ...previewPages } : appPages;
  return {
    mode,
    context: root,
    target: ['web', 'es2022'],
    entry: Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, page.entry])),
    output: {
      path: path.join(root, env.preview ? 'build/preview' : 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      // Relative, so that the app may be hosted under any path.
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
        // The SDK does not say so itself, and without it all of it is shipped.
        { test: /@microsoft[\\/]microsoft-graph-client/, sideEffects: false },
        { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8][ext]' } },
      ],
    },
    plugins: Object.entries(pages).map(
      ([name, { template, usesOffice }]) =>
        new HtmlWebpackPlugin({
          template,
          filename: `${name}.html`,
          chunks: [name],
          scriptLoading: 'defer',
          // office.js never answers in a page whose parent is not Outlook: only the pane loads it.
          templateParameters: { officeJsUrl: usesOffice ? officeJs[env.preview ? 'preview' : 'production'] : null },
        }),
    ),
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions: { compress: { passes: 3 } } })],
      // Names that come first in the bundle are the short ones: the first screen has a budget.
      chunkIds: 'deterministic',
      mangleExports: 'size',
    },
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] }, name: env.preview ? 'preview' : 'app' },
    devtool: env.preview ? false : 'source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
