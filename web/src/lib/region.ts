// SPDX-License-Identifier: EUPL-1.2
import { client } from '../api/client';
import type { Layer, Plan, PlanRow, Region, RegionRow, Shapes } from '../api/types';
import { Load } from './load';

/** What was loaded of regions: kept, because files of a region never change. */
class Regions {
  private list: Load<RegionRow[]> | undefined;
  private readonly regions = new Map<string, Load<Region>>();
  private readonly layers = new Map<string, Load<Shapes>>();
  private readonly plans = new Map<string, Load<Plan>>();

  /** What is known at once, and asked again: a colleague may have made one. */
  all(): Load<RegionRow[]> {
    if (this.list === undefined) {
      this.list = new Load(client.regions);
    } else {
      this.list.again();
    }
    return this.list;
  }

  get(id: string): Load<Region> {
    return kept(this.regions, id, () => client.region(id));
  }

  layer(id: string, layer: Layer): Load<Shapes> {
    return kept(this.layers, `${id}/${layer}`, () => client.layer(id, layer));
  }

  /** Asks for what a page of a region will ask for, all at once. */
  ahead(id: string, layers: Layer[]): void {
    this.get(id);
    layers.forEach(layer => this.layer(id, layer));
  }

  plan(id: string): Load<Plan> {
    return kept(this.plans, id, () => client.plan(id));
  }

  /** Not kept: plans come while one waits. */
  plansOf(id: string): Load<PlanRow[]> {
    return new Load(() => client.plans(id));
  }

  /** What could not be had on one page is asked again on the next: it may have been shared meanwhile. */
  forgetFailures(): void {
    for (const map of [this.regions, this.layers, this.plans]) {
      for (const [key, load] of map) {
        if (load.hasFailed) {
          map.delete(key);
        }
      }
    }
  }

  /** Another person may have signed in. */
  forget(): void {
    this.list = undefined;
    [this.regions, this.layers, this.plans].forEach(map => map.clear());
  }
}

const NOTHING: Shapes = { type: 'FeatureCollection', features: [] };

/** What a map draws of it: nothing when it is not to be had, undefined while it is still to come. */
export function shapesOf(load: Load<Shapes>): Shapes | undefined {
  return load.value ?? (load.problem === undefined ? undefined : NOTHING);
}

function kept<T>(map: Map<string, Load<T>>, key: string, ask: () => Promise<T>): Load<T> {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const load = new Load(ask);
  map.set(key, load);
  return load;
}

export const regions = new Regions();
