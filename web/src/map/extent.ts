// SPDX-License-Identifier: EUPL-1.2
import type { Position } from 'geojson';
import type { Shapes } from '../api/types';

type Bounds = [[number, number], [number, number]];

/** West, south and east, north of all shapes; null when there is nothing. */
export function bounds(all: Shapes[]): Bounds | null {
  const reach = new Reach();
  all.forEach(shapes => shapes.features.forEach(feature => reach.add(feature.geometry)));
  return reach.bounds();
}

/** The middle of what has this id, or is part of it. */
export function centre(all: Shapes[], id: string): [number, number] | null {
  const reach = new Reach();
  for (const shapes of all) {
    for (const feature of shapes.features) {
      if (String(feature.properties?.id) === id) {
        reach.add(feature.geometry);
      }
    }
  }
  const around = reach.bounds();
  return around === null ? null : [(around[0][0] + around[1][0]) / 2, (around[0][1] + around[1][1]) / 2];
}

/** The outer ring with the most corners: of squares side by side that is the largest part. */
export function largestPart(geometry: GeoJSON.Geometry): Position[] {
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates.slice(0, 1)
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flatMap(polygon => polygon.slice(0, 1))
        : [];
  return rings.reduce<Position[]>((most, ring) => (ring.length > most.length ? ring : most), []);
}

/** The mean of the corners of a ring. */
export function middle(ring: Position[]): Position {
  const corners = ring.slice(1);
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / Math.max(1, corners.length);
  return [mean(0), mean(1)];
}

class Reach {
  private west = Infinity;
  private south = Infinity;
  private east = -Infinity;
  private north = -Infinity;

  add(geometry: GeoJSON.Geometry | null): void {
    if (geometry === null) {
      return;
    }
    if (geometry.type === 'GeometryCollection') {
      geometry.geometries.forEach(part => this.add(part));
    } else {
      this.positions(geometry.coordinates);
    }
  }

  private positions(part: Position | Position[] | Position[][] | Position[][][]): void {
    const [first, second] = part;
    if (typeof first === 'number' && typeof second === 'number') {
      this.west = Math.min(this.west, first);
      this.east = Math.max(this.east, first);
      this.south = Math.min(this.south, second);
      this.north = Math.max(this.north, second);
    } else {
      (part as Position[]).forEach(inner => this.positions(inner));
    }
  }

  bounds(): Bounds | null {
    return this.west > this.east ? null : [[this.west, this.south], [this.east, this.north]];
  }
}
