import type { Route } from './call';
import { batchRoute } from './routes/batch';
import { columnRoutes } from './routes/columns';
import { deltaRoutes } from './routes/delta';
import { driveRoutes } from './routes/drive';
import { itemRoutes } from './routes/items';
import { listRoutes } from './routes/lists';
import { meRoutes } from './routes/me';
import { siteRoutes } from './routes/sites';
import { toDoListRoutes } from './routes/toDoLists';
import { toDoTaskRoutes } from './routes/toDoTasks';

/** Every request the emulator knows. The first that fits answers. */
export const routes: readonly Route[] = [batchRoute, ...meRoutes, ...toDoListRoutes, ...toDoTaskRoutes, ...deltaRoutes, ...itemRoutes, ...columnRoutes, ...listRoutes, ...driveRoutes, ...siteRoutes];

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export function matchRoute(method: string, path: string): Match | null {
  for (const { route, pattern, names } of compiled) {
    const found = route.method === method ? pattern.exec(path) : null;
    if (found) return { route, params: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')])) };
  }
  return null;
}

const compiled = routes.map((route) => ({
  route,
  names: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  // A colon ends a path: SharePoint has none in the names of files, lists and sites.
  pattern: new RegExp(`^${route.path.replace(/[.$()]/g, '\\$&').replace(/\{path\}/g, '([^:]+)').replace(/\{\w+\}/g, '([^/:]+)')}$`),
}));
