// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionSpecification, LayerSpecification, Map, StyleSpecification } from 'maplibre-gl';
import type { BaseMap } from '../api/types';
import { GROUND } from '../theme/colours';

/** Liberation Sans, from the application's own font files; the printed maps have it too. */
export const FONT = 'Noaber Sans';
export const FONT_BOLD = 'Noaber Sans Bold';

/** Bare ground: what a map begins with. */
export function bareStyle(origin: string): StyleSpecification {
  return {
    version: 8,
    'font-faces': {
      [FONT]: `${origin}/fonts/LiberationSans-Regular.ttf`,
      [FONT_BOLD]: `${origin}/fonts/LiberationSans-Bold.ttf`,
    },
    sources: {},
    layers: [{ id: 'base-ground', type: 'background', paint: { 'background-color': GROUND.land } }],
  };
}

/** Lays the base map of a region under what a page draws, and its names above. Nothing is asked of another server. */
export function addGround(map: Map, base: BaseMap, origin: string): void {
  map.addSource('base', {
    type: 'vector',
    tiles: [`${origin}/tiles/${encodeURIComponent(base.archief)}/{z}/{x}/{y}.mvt`],
    minzoom: base.zoomVan,
    maxzoom: base.zoomTot,
    bounds: [base.west, base.zuid, base.oost, base.noord],
    attribution: base.bronvermelding,
  });
  [...ground(), ...nameLayers()].forEach(layer => map.addLayer(layer));
}

/** Names go above what a page draws, so that a reader keeps knowing where he is. */
function nameLayers(): LayerSpecification[] {
  return [
    names('base-street-names', 'road', 14, ['in', ['get', 'kind'], ['literal', ['primary', 'secondary', 'tertiary', 'street']]], {
      'symbol-placement': 'line',
      'text-size': 11,
    }),
    names('base-small-places', 'place', 12, ['in', ['get', 'kind'], ['literal', ['suburb', 'neighbourhood', 'hamlet', 'quarter']]], {
      'text-size': 12,
    }),
    names('base-places', 'place', 8, ['in', ['get', 'kind'], ['literal', ['city', 'town', 'village']]], {
      'text-size': ['match', ['get', 'kind'], ['city', 'town'], 15, 13],
    }),
  ];
}

function names(
  id: string,
  layer: string,
  minzoom: number,
  filter: ExpressionSpecification,
  layout: Record<string, unknown>,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'base',
    'source-layer': layer,
    minzoom,
    filter,
    layout: { 'text-field': ['get', 'name'], 'text-font': [FONT], 'text-padding': 6, ...layout },
    paint: { 'text-color': GROUND.name, 'text-halo-color': GROUND.land, 'text-halo-width': 1.5 },
  };
}

function ground(): LayerSpecification[] {
  return [
    fill('built', 'land', GROUND.built, 'built'),
    fill('green', 'land', GROUND.green, 'green'),
    fill('water', 'water', GROUND.water),
    line('waterway', 'waterway', ['river', 'stream'], GROUND.water, [8, 0.6, 14, 2, 18, 6]),
    { ...fill('building', 'building', GROUND.building), minzoom: 14 },
    line('rail', 'rail', ['rail', 'light_rail'], GROUND.rail, [8, 0.6, 14, 1.6, 18, 3]),
    line('path', 'road', ['path'], GROUND.path, [14, 0.6, 18, 2]),
    line('ferry', 'road', ['ferry'], GROUND.rail, [10, 0.6, 18, 2]),
    ...road('street', ['street', 'service'], [12, 0.5, 14, 1.8, 18, 10]),
    ...road('through', ['tertiary', 'secondary'], [9, 0.5, 14, 3, 18, 14]),
    ...road('main', ['primary', 'trunk', 'motorway'], [8, 0.8, 14, 4.5, 18, 18]),
  ];
}

function fill(id: string, layer: string, colour: string, kind?: string): LayerSpecification {
  return {
    id: `base-${id}`,
    type: 'fill',
    source: 'base',
    'source-layer': layer,
    ...(kind === undefined ? {} : { filter: ['==', ['get', 'kind'], kind] }),
    paint: { 'fill-color': colour },
  };
}

/** A pale road with an edge. */
function road(id: string, kinds: string[], widths: number[]): LayerSpecification[] {
  const edge = widths.map((value, i) => (i % 2 === 0 ? value : value + 1.2));
  return [
    line(`${id}-edge`, 'road', kinds, GROUND.roadEdge, edge),
    line(id, 'road', kinds, GROUND.road, widths),
  ];
}

/** @param widths zoom, pixels, zoom, pixels, ... */
function line(id: string, layer: string, kinds: string[], colour: string, widths: number[]): LayerSpecification {
  return {
    id: `base-${id}`,
    type: 'line',
    source: 'base',
    'source-layer': layer,
    filter: ['in', ['get', 'kind'], ['literal', kinds]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], ...widths] as unknown as ExpressionSpecification,
    },
  };
}
