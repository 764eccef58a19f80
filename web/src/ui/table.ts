// SPDX-License-Identifier: EUPL-1.2
import type { Snippet } from 'svelte';

/** A column of a table. */
export interface Column<Row> {
  key: string;
  title: string;
  /** What the cell says; also what is shown when there is no snippet. */
  text: (row: Row) => string;
  /** What the rows are sorted by; null comes last whatever the direction. */
  order: (row: Row) => number | string | null;
  isNumber?: boolean;
  cell?: Snippet<[Row]>;
}

export type Direction = 'ascending' | 'descending';

/** Sorted; equal rows keep their order. */
export function sorted<Row>(rows: Row[], column: Column<Row>, direction: Direction, locale: string): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((one, two) => {
    const a = column.order(one);
    const b = column.order(two);
    if (a === null || b === null) {
      return a === b ? 0 : a === null ? 1 : -1;
    }
    const difference =
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), locale, { numeric: true });
    return sign * difference;
  });
}
