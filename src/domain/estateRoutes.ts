/** The addresses below the estates: not needed for the first screen, and so not in its way. */
export const estateRoutes = {
  estateMap: '/estates/map',
  estateMapPlace: '/estates/map/:place?',
  projects: '/estates/projects',
  mentionsToCheck: '/estates/mentions',
  updates: '/estates/updates/:meeting',
  update: '/estates/updates/:meeting/:area',
  estate: '/estates/of/:estate',
  issues: '/estates/of/:estate/issues',
  issueNew: '/estates/of/:estate/issues/new',
  issue: '/estates/of/:estate/issues/:key',
  walkabouts: '/estates/of/:estate/walkabouts',
  walkaboutNew: '/estates/of/:estate/walkabouts/new',
  walkabout: '/estates/of/:estate/walkabouts/:key',
} as const;

/** The map at an area, by its key. */
export const estateMapRoute = (place: string): string => `${estateRoutes.estateMap}/${encodeURIComponent(place)}`;
export const estateRoute = (estate: string): string => `/estates/of/${encodeURIComponent(estate)}`;
export const issuesRoute = (estate: string): string => `${estateRoute(estate)}/issues`;
export const newIssueRoute = (estate: string): string => `${issuesRoute(estate)}/new`;
export const issueRoute = (estate: string, key: string): string => `${issuesRoute(estate)}/${encodeURIComponent(key)}`;
export const walkaboutsRoute = (estate: string): string => `${estateRoute(estate)}/walkabouts`;
export const newWalkaboutRoute = (estate: string): string => `${walkaboutsRoute(estate)}/new`;
export const walkaboutRoute = (estate: string, key: string): string => `${walkaboutsRoute(estate)}/${encodeURIComponent(key)}`;
export const updatesRoute = (meeting: string): string => `/estates/updates/${encodeURIComponent(meeting)}`;
export const updateRoute = (meeting: string, area: string): string => `/estates/updates/${encodeURIComponent(meeting)}/${encodeURIComponent(area)}`;
