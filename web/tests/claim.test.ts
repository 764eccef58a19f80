// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { isAboutReached } from '../src/lib/claim';

describe('what a page may say of a proof', () => {
  const usual = { unit: 'residents', asked: { sites: 6, limit: { minutes: 15 } }, objective: 800, total: 1000, coverage: 0.8 };

  it('a01 of the share of residents when that was sought', () => expect(isAboutReached(usual)).toBe(true));
  it('a02 not when another sum was sought', () => {
    expect(isAboutReached({ ...usual, objective: 760 })).toBe(false);
    expect(isAboutReached({ ...usual, unit: 'both' })).toBe(false);
    expect(isAboutReached({ ...usual, objective: null })).toBe(false);
  });
  it('a03 not with floods or gradual cover, also when the sums happen to be alike', () => {
    expect(isAboutReached({ ...usual, asked: { ...usual.asked, robust: true } })).toBe(false);
    expect(isAboutReached({ ...usual, asked: { ...usual.asked, gradual: true } })).toBe(false);
  });
});
