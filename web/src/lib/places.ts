// SPDX-License-Identifier: EUPL-1.2
import type { Interval, Plan, PlanSite, PlanWish, Shapes } from '../api/types';
import type { Added, Setup } from './setup';

/** The kind of a point of a plan that is no candidate: of the register, or new in an earlier trial. */
const OWN = 'vast punt';

/** A place that is open or could be: of the plan, or added to it in a trial. */
export interface Spot {
  id: string;
  /** As on the map; + for one that was added. */
  letter: string;
  name: string;
  lon: number;
  lat: number;
  lostWithout: Interval | null;
}

export const ofPlan = (site: PlanSite): Spot => ({
  id: site.id,
  letter: site.letter,
  name: site.name,
  lon: site.lon,
  lat: site.lat,
  lostWithout: site.lostWithout,
});

/** New ones in the order in which they came. */
export const ofNew = (added: Added[]): Spot[] =>
  added.map((one, i) => ({ ...one, letter: `N${i + 1}`, lostWithout: null }));

/**
 * The question for the solver: as that of the plan, with this number, norm and these points. What is open and no candidate stays:
 * the solver could not find it.
 */
export function wishFor(plan: Plan, setup: Setup, locked: Set<string>): PlanWish {
  const isOwn = new Set(plan.sites.filter(site => site.kind === OWN).map(site => site.id));
  const isOpen = (id: string) => setup.open.includes(id);
  const own = [...plan.sites.filter(site => isOwn.has(site.id)), ...setup.added].filter(one => isOpen(one.id));
  const isCandidate = (id: string) => !isOwn.has(id) && !setup.added.some(one => one.id === id);
  const forbidden = new Set([...(plan.vraag?.verboden ?? []), ...setup.off]);
  return {
    ...plan.vraag,
    punten: setup.open.length,
    dekking: null,
    budgetEuro: null,
    fasen: null,
    meters: null,
    minuten: setup.minutes,
    registerVast: null,
    vast: [...locked].filter(id => isOpen(id) && isCandidate(id)),
    vastePlekken: own.map(one => ({ naam: one.name, lon: one.lon, lat: one.lat })),
    verboden: [...forbidden].filter(id => !isOpen(id) && isCandidate(id)),
  };
}

/** Candidates in the region by name, without those of the plan. */
export function candidateSpots(shapes: Shapes, plan: PlanSite[], nameless: string): Spot[] {
  const taken = new Set(plan.map(site => site.id));
  return shapes.features
    .filter(feature => feature.geometry.type === 'Point' && feature.properties?.in_regio !== false)
    .filter(feature => !taken.has(String(feature.properties?.id)))
    .map(feature => {
      const [lon = 0, lat = 0] = feature.geometry.type === 'Point' ? feature.geometry.coordinates : [];
      const name = String(feature.properties?.naam ?? '') || nameless;
      return { id: String(feature.properties?.id), letter: '+', name, lon, lat, lostWithout: null };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** A spot as a shape. */
export function spotFeature(spot: Spot, more: Record<string, unknown> = {}): Shapes['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [spot.lon, spot.lat] },
    properties: { id: spot.id, letter: spot.letter, naam: spot.name, ...more },
  };
}
