// SPDX-License-Identifier: EUPL-1.2
import type { Interval, PlanSite, Shapes } from '../api/types';

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
