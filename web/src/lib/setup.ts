// SPDX-License-Identifier: EUPL-1.2

/** A point where no building of the list is. */
export interface Added {
  id: string;
  name: string;
  lon: number;
  lat: number;
}

/** What one tries out: which points are open, new ones, and the norm. */
export interface Setup {
  /** Ids of points of the plan, of buildings and of new points. */
  open: string[];
  added: Added[];
  minutes: number;
  /** The number of points that was asked for, when the open ones were found quickly and not chosen by hand; else null. */
  count: number | null;
  /** Switched off by hand: not found again. */
  off: string[];
}

/** Parts of the address that tell of a trial; none of them when nothing is tried. */
export const NO_TRIAL = { open: null, nieuw: null, minuten: null, aantal: null, uit: null } as const;
type Address = Record<keyof typeof NO_TRIAL, string | null>;

/** Five decimals of a degree are about a metre. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Of a setup that differs from the plan. */
export function toAddress(setup: Setup, planned: string[], minutes: number): Address {
  const isSame = setup.open.length === planned.length && planned.every(id => setup.open.includes(id));
  return {
    open: isSame ? null : setup.open.join(','),
    nieuw: setup.added.map(one => [one.id, one.lon, one.lat, encodeURIComponent(one.name)].join(',')).join(';') || null,
    minuten: setup.minutes === minutes ? null : String(setup.minutes),
    aantal: setup.count === null ? null : String(setup.count),
    uit: setup.off.join(',') || null,
  };
}

/** What an address tells; what it does not tell is as in the plan. */
export function fromAddress(get: (name: string) => string | null, planned: string[], minutes: number): Setup {
  const ids = (text: string | null): string[] | undefined => text?.split(',').filter(id => id !== '');
  const number = (text: string | null): number | null => (text !== null && Number(text) > 0 ? Number(text) : null);
  return {
    open: ids(get('open')) ?? planned,
    added: (get('nieuw') ?? '').split(';').flatMap(one => added(one) ?? []),
    minutes: number(get('minuten')) ?? minutes,
    count: number(get('aantal')),
    off: ids(get('uit')) ?? [],
  };
}

function added(text: string): Added | undefined {
  const [id = '', lon = '', lat = '', name = ''] = text.split(',');
  const place = { lon: rounded(Number(lon)), lat: rounded(Number(lat)) };
  if (id === '' || lon === '' || lat === '' || !Number.isFinite(place.lon) || !Number.isFinite(place.lat)) {
    return undefined;
  }
  try {
    return { id, name: decodeURIComponent(name), ...place };
  } catch {
    // Cut off in the middle of a letter.
    return { id, name, ...place };
  }
}
