import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Config } from '../src/domain/config';
import type { MailItem, Persona } from './scene';
import { contentSecurityPolicy } from './securityHeaders';

/** What the preview's app server gives out beside the built pages. */
export interface Served {
  readonly builtApp: string;
  readonly config: Config;
  readonly personas: readonly Persona[];
  readonly mailItems: readonly MailItem[];
  /** The route the stand-in hosts open the app at. */
  readonly opensAt: string;
}

/** The pages, their configuration and office.js from its npm package: all that a static host and Microsoft's CDN do in production. */
export function createAppServer({ builtApp, config, personas, mailItems, opensAt }: Served): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    if (isPageOfTheApp(context.req.path)) context.header('Content-Security-Policy', contentSecurityPolicy(context.req.path, new URL(config.graphUrl).origin));
    // The names of built files change with their contents; everything else may change at the next start.
    context.header('Cache-Control', /\.[0-9a-f]{8}\.\w+$/.test(context.req.path) ? 'public, max-age=31536000, immutable' : 'no-store');
  });
  app.get('/', (context, next) => (context.req.query('open') === undefined && opensAt !== '/' ? Promise.resolve(context.redirect(withRoute(context.req.url, opensAt))) : next()));
  app.get('/config.json', (context) => context.json(config));
  app.get('/_preview/personas', (context) => context.json(personas));
  app.get('/_preview/mailItems', (context) => context.json(mailItems));
  app.get('/office/office.js', async (context) => context.body(await officeJsForPreview(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/office/AgaveErrorUX/index.html', serveStatic({ path: 'preview/outlook/pane/hostTrust.html' }));
  app.use('/office/*', serveStatic({ root: officeJsFolder(), rewriteRequestPath: (asked) => asked.replace(/^\/office/, '').toLowerCase() }));
  app.use('/*', serveStatic({ root: builtApp }));
  return app;
}

/** The page with the stand-in hosts is not the app's. */
const isPageOfTheApp = (asked: string): boolean => /^\/(tab|pane|redirect)\.html$/.test(asked);

function withRoute(url: string, route: string): string {
  const address = new URL(url);
  address.searchParams.set('open', route);
  return address.pathname + address.search;
}

/** The npm package's office.js lacks two things that Microsoft's address adds; both must stand before it. */
async function officeJsForPreview(): Promise<string> {
  const files = ['preview/outlook/pane/ajaxShim.js', 'preview/outlook/pane/authBridge.js', path.join(officeJsFolder(), 'office.js')];
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

function officeJsFolder(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}
