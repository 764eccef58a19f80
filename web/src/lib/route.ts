// SPDX-License-Identifier: EUPL-1.2

/** Where in the application: what stands behind the # of the address. */
export interface Route {
  page: 'start' | 'region' | 'who' | 'places' | 'points' | 'compare' | 'runs' | 'register' | 'point' | 'users' | 'help' | 'account' | 'sign-in' | 'unknown';
  regionId: string | null;
  /** Of a row of a register; `nieuw` is one to be made. */
  id: string | null;
  /** What is shown on the page: map, selection, tab, plan. */
  view: URLSearchParams;
}

const REGION_PAGES: Record<string, Route['page']> = {
  '': 'region',
  wie: 'who',
  plekken: 'places',
  noodsteunpunten: 'points',
  vergelijken: 'compare',
};
const OTHER_PAGES: Record<string, Route['page']> = { '': 'start', gegevens: 'runs', punten: 'register', gebruikers: 'users', hulp: 'help', account: 'account', inloggen: 'sign-in' };

/** @param hash as in `location.hash`, e.g. `#/regio/kampen/wie?kies=2` */
export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const view = new URLSearchParams(query);
  const [first = '', id, below = '', ...more] = path.split('/').filter((part, i) => part !== '' || i === 0);
  if (first === 'regio' && id !== undefined && more.length === 0) {
    return { page: REGION_PAGES[below] ?? 'unknown', regionId: decodeURIComponent(id), id: null, view };
  }
  if (first === 'punten' && id !== undefined && below === '') {
    return { page: 'point', regionId: null, id: decodeURIComponent(id), view };
  }
  return { page: id === undefined ? (OTHER_PAGES[first] ?? 'unknown') : 'unknown', regionId: null, id: null, view };
}

/**
 * The address of a page, e.g. `#/regio/kampen/wie`.
 *
 * @param id of the region, or of the row of the register
 */
export function address(page: Route['page'], id: string | null = null, view?: URLSearchParams): string {
  const below = Object.entries(REGION_PAGES).find(([, name]) => name === page)?.[0];
  const other = Object.entries(OTHER_PAGES).find(([, name]) => name === page)?.[0];
  const path =
    page === 'point' && id !== null
      ? `punten/${encodeURIComponent(id)}`
      : below !== undefined && id !== null
        ? `regio/${encodeURIComponent(id)}${below === '' ? '' : `/${below}`}`
        : (other ?? '');
  const query = view?.toString() ?? '';
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}
