// SPDX-License-Identifier: EUPL-1.2
import { address, parse, type Route } from './route';

/** The present place, kept in step with the address bar: so every view can be mailed. */
class Router {
  route: Route = $state.raw(parse(location.hash));

  constructor() {
    addEventListener('hashchange', () => {
      this.route = parse(location.hash);
    });
  }

  get(name: string): string | null {
    return this.route.view.get(name);
  }

  /** Changes what is shown on this page, without a step in the history. */
  show(changes: Record<string, string | null>): void {
    const view = new URLSearchParams(this.route.view);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) {
        view.delete(name);
      } else {
        view.set(name, value);
      }
    }
    if (view.toString() !== this.route.view.toString()) {
      this.route = { ...this.route, view };
      history.replaceState(history.state, '', address(this.route.page, this.route.regionId ?? this.route.id, view));
    }
  }

  /** @param id of the region or the row */
  go(page: Route['page'], id: string | null = null): void {
    location.hash = address(page, id);
  }
}

export const router = new Router();
