// SPDX-License-Identifier: EUPL-1.2
import { BLUE, INK, PAPER } from '../theme/colours';

/** The form around a letter: signs differ by form and letter, never by colour alone. */
export type Form = 'circle' | 'square' | 'diamond' | 'hexagon';

export interface SignKind {
  form: Form;
  /** White on blue, to be seen first. */
  strong: boolean;
}

const SIZE = 26;
const DENSITY = 2;
const HATCH = 12;

/** Corners of the form in a box of 0 to 1; a circle has none. */
export function corners(form: Form): [number, number][] {
  switch (form) {
    case 'circle':
      return [];
    case 'square':
      return [[0.12, 0.12], [0.88, 0.12], [0.88, 0.88], [0.12, 0.88]];
    case 'diamond':
      return [[0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]];
    case 'hexagon':
      return [[0.25, 0.07], [0.75, 0.07], [1, 0.5], [0.75, 0.93], [0.25, 0.93], [0, 0.5]];
  }
}

/** The form as pixels for a map, at double density. */
export function signImage(kind: SignKind): ImageData {
  const pixels = SIZE * DENSITY;
  const pen = canvas(pixels);
  const margin = 3 * DENSITY;
  const side = pixels - 2 * margin;
  pen.beginPath();
  if (kind.form === 'circle') {
    pen.arc(pixels / 2, pixels / 2, side / 2, 0, 2 * Math.PI);
  }
  corners(kind.form).forEach(([x, y], i) => {
    const at: [number, number] = [margin + x * side, margin + y * side];
    if (i === 0) {
      pen.moveTo(...at);
    } else {
      pen.lineTo(...at);
    }
  });
  pen.closePath();
  pen.fillStyle = kind.strong ? BLUE : PAPER;
  pen.fill();
  pen.lineWidth = 2 * DENSITY;
  pen.strokeStyle = kind.strong ? PAPER : INK;
  pen.stroke();
  return pen.getImageData(0, 0, pixels, pixels);
}

/** Slanted lines for what is uncertain. */
export function hatchImage(colour: string): ImageData {
  const pixels = HATCH * DENSITY;
  const pen = canvas(pixels);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.2 * DENSITY;
  for (let x = -pixels; x <= 2 * pixels; x += pixels / 2) {
    pen.moveTo(x - 2, pixels + 2);
    pen.lineTo(x + pixels + 2, -2);
  }
  pen.stroke();
  return pen.getImageData(0, 0, pixels, pixels);
}

export { DENSITY };

function canvas(pixels: number): CanvasRenderingContext2D {
  const surface = document.createElement('canvas');
  surface.width = pixels;
  surface.height = pixels;
  // Kept in memory: reading back from the graphics card waits for all it has to do.
  const pen = surface.getContext('2d', { willReadFrequently: true });
  if (pen === null) {
    throw new Error('This browser gives no canvas to draw on.');
  }
  return pen;
}
