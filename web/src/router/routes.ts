/** Every page there is: its path, its name, and what shows it, which is loaded when it is first gone to. */
import type { Component } from 'svelte';
import { matched, type Params } from './match.js';

/** What every page gets. */
export interface PageProps {
  /** What the path names: of "/reports/:id" `id`. */
  readonly params: Params;
}

export interface Route {
  readonly path: string;
  /** Until the page knows better, as a report's title. */
  readonly title: string;
  readonly load: () => Promise<{ readonly default: Component<PageProps> }>;
}

export const ROUTES: readonly Route[] = [
  { path: '/', title: 'Ledger', load: () => import('../pages/ledger/ledger-page.svelte') },
  { path: '/dossiers', title: 'Dossiers', load: () => import('../pages/dossiers/dossiers-page.svelte') },
  { path: '/dossiers/:id', title: 'Dossier', load: () => import('../pages/dossier/dossier-page.svelte') },
  { path: '/reports', title: 'Reports', load: () => import('../pages/reports/reports-page.svelte') },
  { path: '/reports/:id', title: 'Report', load: () => import('../pages/reader/reader-page.svelte') },
  { path: '/reports/:id/dossier', title: 'Dossier', load: () => import('../pages/dossier/of-report-page.svelte') },
  { path: '/actors', title: 'Actors', load: () => import('../pages/actor/actors-page.svelte') },
  { path: '/actors/:id', title: 'Actor', load: () => import('../pages/actor/actor-page.svelte') },
  { path: '/add', title: 'Add reports', load: () => import('../pages/add/add-page.svelte') },
  { path: '/add/:import', title: 'Import', load: () => import('../pages/add/import-page.svelte') },
];

export interface Place {
  readonly route: Route;
  readonly params: Params;
}

/** `null`: there is no such page. */
export function placeOf(path: string): Place | null {
  for (const route of ROUTES) {
    const params = matched(route.path, path);
    if (params !== null) return { route, params };
  }
  return null;
}
