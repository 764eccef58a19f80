// SPDX-License-Identifier: EUPL-1.2

/** A sign on the map that one can drag, or move with the arrow keys. */
export interface Pin {
  id: string;
  letter: string;
  name: string;
  lon: number;
  lat: number;
  isOpen: boolean;
}

/** The signs of a map, and what one does with them. */
export interface PinSet {
  pins: Pin[];
  /** @returns the id of the new one */
  onadd: (lon: number, lat: number) => string;
  onmove: (id: string, lon: number, lat: number) => void;
}

export const STEP_METRES = 25;
export const LEAP_METRES = 250;
const METRES_PER_DEGREE = 111_320;

/** Steps of an arrow key, east and north; null for another key. */
export function arrow(key: string): { east: number; north: number } | null {
  switch (key) {
    case 'ArrowLeft':
      return { east: -1, north: 0 };
    case 'ArrowRight':
      return { east: 1, north: 0 };
    case 'ArrowUp':
      return { east: 0, north: 1 };
    case 'ArrowDown':
      return { east: 0, north: -1 };
    default:
      return null;
  }
}

/** So many metres on; exact enough for a step. */
export function moved(at: { lon: number; lat: number }, east: number, north: number): { lon: number; lat: number } {
  return {
    lon: at.lon + east / (METRES_PER_DEGREE * Math.cos((at.lat * Math.PI) / 180)),
    lat: at.lat + north / METRES_PER_DEGREE,
  };
}
