// SPDX-License-Identifier: EUPL-1.2
// The same colours as tokens.css; a map cannot read style sheets.

export const INK = '#1b2430';
export const SOFT = '#4a5563';
export const PAPER = '#ffffff';
export const BLUE = '#1d5b8f';
export const WARN = '#8a3b00';
export const UNKNOWN = '#e4e7ea';

/** For numbers of people, few to many; each darker than the one before, also without colour. */
export const BLUE_GREEN = ['#cfe9df', '#98d0c6', '#57aeb2', '#2a7c96', '#0f4164'] as const;

/** The quiet ground below. */
export const GROUND = {
  land: '#f7f7f5',
  built: '#f0f0ee',
  green: '#ebeee8',
  water: '#d9dfe4',
  building: '#e3e3e0',
  road: '#ffffff',
  roadEdge: '#d3d3cf',
  path: '#dddcd8',
  rail: '#bdbdb9',
  border: '#8b939c',
  name: '#59616b',
  waterName: '#5b7488',
} as const;
