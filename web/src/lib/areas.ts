// SPDX-License-Identifier: EUPL-1.2
import type { Interval, Shapes } from '../api/types';
import { lowest } from '../layers/classes';

/** Figures of a feature, as the files name them: name_low, name_mid, name_high; null when one is missing. */
export function interval(properties: GeoJSON.GeoJsonProperties, name: string): Interval | null {
  const [low, mid, high] = ['low', 'mid', 'high'].map(bound => properties?.[`${name}_${bound}`] as unknown);
  return typeof low === 'number' && typeof mid === 'number' && typeof high === 'number' ? { low, mid, high } : null;
}

export interface AreaRow {
  id: string;
  name: string;
  residents: Interval | null;
  lessSelfReliant: Interval | null;
  outside: number | null;
}

export function areaRows(shapes: Shapes): AreaRow[] {
  return shapes.features
    .map(({ properties }) => ({
      id: String(properties?.id),
      name: String(properties?.naam ?? properties?.id),
      residents: interval(properties, 'aantal_inwoners'),
      lessSelfReliant: interval(properties, 'verminderd_zelfredzaam'),
      outside: typeof properties?.buiten_bestanden === 'number' ? properties.buiten_bestanden : null,
    }))
    .sort((a, b) => (b.lessSelfReliant?.mid ?? -1) - (a.lessSelfReliant?.mid ?? -1));
}

export interface SquareRow {
  id: string;
  residents: string;
  lessSelfReliant: string;
}

/** Unknown comes last. */
function rank(label: string): number {
  return Number.isFinite(lowest(label)) ? lowest(label) : -1;
}

/** The squares of 500 m of which the map shows the colour. */
export function squareRows(shapes: Shapes): SquareRow[] {
  const rows = new Map(
    shapes.features.map(({ properties }) => [
      String(properties?.id),
      {
        id: String(properties?.id),
        residents: String(properties?.inwoners_klasse ?? 'onbekend'),
        lessSelfReliant: String(properties?.verminderd_zelfredzaam_klasse ?? 'onbekend'),
      },
    ]),
  );
  return [...rows.values()].sort((a, b) => rank(b.lessSelfReliant) - rank(a.lessSelfReliant) || a.id.localeCompare(b.id));
}
