// SPDX-License-Identifier: EUPL-1.2
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Region, Shapes } from '../api/types';
import type { SignKind } from '../map/signs';
import type { Key } from '../words/words.svelte';

/** A line of the legend. */
export interface LegendItem {
  label: string;
  fill?: string;
  line?: string;
  hatch?: boolean;
  sign?: SignKind & { letter: string };
}

/** One theme on the map: everything about it stands in one file. */
export interface MapLayer {
  id: string;
  title: Key;
  /** What it shows, and how it came about. */
  explanation: Key;
  legend: (shapes: Shapes) => LegendItem[];
  source: (region: Region) => string;
  date: (region: Region) => string;
  licence: (region: Region) => string;
  /** Layers of the map; the source has the id of this layer. */
  styles: LayerSpecification[];
  /** Of the styles: which of them can be chosen with the pointer, and how the chosen one is marked. */
  pick: { styles: string[]; mark: (selected: string) => ExpressionSpecification; markWith: LayerSpecification };
  signs?: Record<string, SignKind>;
  /** What is drawn besides the shapes, e.g. a point for a name. The table does not have it. */
  extra?: (shapes: Shapes) => Shapes['features'];
  /** Lies around what the map is about, so it does not say where the map should look. */
  isFrame?: boolean;
}

/** A layer with what it shows; without shapes: they are still to come. */
export interface DrawnLayer {
  layer: MapLayer;
  shapes: Shapes | undefined;
}

/** Owners and licences of the files that a region was made of and that have one of these roles. */
export function credits(region: Region, roles: string[]): { source: string; licence: string; date: string } {
  const used = region.paspoort.sources.filter(source => roles.includes(source.role));
  const unique = (values: (string | null)[]) => [...new Set(values.filter(value => value !== null && value !== '' && value !== 'unknown'))].join(', ');
  return {
    source: unique(used.map(source => source.attribution)),
    licence: unique(used.map(source => source.licence)),
    date: unique(used.map(source => source.referenceDate)) || region.peildatum,
  };
}

/** The chosen one, by its id. */
export const byId = (selected: string): ExpressionSpecification => ['==', ['to-string', ['get', 'id']], selected];
