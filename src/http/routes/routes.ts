/** Every part of the interface, in the order in which it is described. */
import type { Parts } from '../http-env.js';
import { accessRoutes } from './access-routes.js';
import { actorRoutes } from './actor-routes.js';
import { compareRoute } from './compare-route.js';
import { docsRoute } from './docs-route.js';
import { dossierRoutes } from './dossier-routes.js';
import { exportRoute } from './export-route.js';
import { happeningRoutes } from './happening-routes.js';
import { importRoutes } from './import-routes.js';
import { reportRoutes } from './report-routes.js';
import { serverRoutes } from './server-routes.js';
import { sessionRoutes } from './session-routes.js';
import { statementRoutes } from './statement-routes.js';

export const ROUTES: readonly ((parts: Parts) => void)[] = [
  ...[reportRoutes, statementRoutes, actorRoutes, happeningRoutes, dossierRoutes, compareRoute, importRoutes],
  ...[exportRoute, accessRoutes, sessionRoutes, serverRoutes, docsRoute],
];
