// SPDX-License-Identifier: EUPL-1.2
import { FONT } from '../map/base';
import { GROUND, INK } from '../theme/colours';
import { words } from '../words/words.svelte';
import { byId, credits, type MapLayer } from './layer';

/** Borders of districts or neighbourhoods: thin lines, so that figures of an area can be found on the map. */
export const areas: MapLayer = {
  id: 'gebieden',
  isFrame: true,
  title: 'layer.areas',
  explanation: 'layer.areas.explanation',
  legend: () => [{ label: words.of('layer.areas'), line: GROUND.border }],
  source: region => credits(region, ['areas']).source,
  date: region => credits(region, ['areas']).date,
  licence: region => credits(region, ['areas']).licence,
  styles: [
    { id: 'areas-touch', type: 'fill', source: 'gebieden', paint: { 'fill-opacity': 0 } },
    {
      id: 'areas',
      type: 'line',
      source: 'gebieden',
      paint: { 'line-color': GROUND.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 14, 1.2] },
    },
    {
      id: 'area-names',
      type: 'symbol',
      source: 'gebieden',
      minzoom: 12,
      layout: { 'text-field': ['get', 'naam'], 'text-font': [FONT], 'text-size': 12, 'text-padding': 12 },
      paint: { 'text-color': GROUND.name, 'text-halo-color': GROUND.land, 'text-halo-width': 1.5 },
    },
  ],
  pick: {
    styles: ['areas-touch'],
    mark: byId,
    markWith: { id: 'area-chosen', type: 'line', source: 'gebieden', paint: { 'line-color': INK, 'line-width': 3 } },
  },
};
