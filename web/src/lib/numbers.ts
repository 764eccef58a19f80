// SPDX-License-Identifier: EUPL-1.2
import type { Interval } from '../api/types';

/** Numbers as readers of a language write them; rounded as the printed pages do, so that both say the same. */
export class Numbers {
  private readonly plain: Intl.NumberFormat;
  private readonly fine: Intl.NumberFormat;

  constructor(
    locale: string,
    private readonly unknown: string,
  ) {
    this.plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
    this.fine = new Intl.NumberFormat(locale, { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  }

  /** A whole number: 12.345. */
  whole(value: number | null | undefined): string {
    return value === null || value === undefined ? this.unknown : this.plain.format(value);
  }

  /** An estimate with its interval: 6.900 (5.800–8.100); hardly any interval: the figure alone. */
  estimate(people: Interval | null | undefined): string {
    if (people === null || people === undefined) {
      return this.unknown;
    }
    if (people.mid > 0 && people.high - people.low <= 0.02 * people.mid) {
      return this.whole(Math.round(people.mid / 5) * 5);
    }
    return `${this.whole(nearest(people.mid))} (${this.whole(down(people.low))}–${this.whole(up(people.high))})`;
  }

  /** The best guess alone, rounded as an estimate. */
  about(value: number | null | undefined): string {
    return this.whole(value === null || value === undefined ? value : nearest(value));
  }

  /** A share of 0 to 1: 78 %. */
  percent(share: number | null | undefined): string {
    return share === null || share === undefined ? this.unknown : `${this.plain.format(100 * share)}\u00a0%`;
  }

  /** Shares with their bounds: 78 % (65–90 %). */
  percents(share: Interval | null | undefined): string {
    if (share === null || share === undefined) {
      return this.unknown;
    }
    return `${this.percent(share.mid)} (${this.plain.format(Math.floor(100 * share.low))}–${this.plain.format(Math.ceil(100 * share.high))}\u00a0%)`;
  }

  /** Of a place, to about a metre. */
  degrees(value: number): string {
    return this.fine.format(value);
  }

  euro(money: Interval | null | undefined): string {
    return money === null || money === undefined ? this.unknown : `€\u00a0${this.estimate(money)}`;
  }
}

/** Two figures that count from 100 upwards, by fives below that. */
function step(value: number): number {
  return value < 100 ? 5 : 10 ** (Math.floor(Math.log10(value)) - 1);
}

function nearest(value: number): number {
  return Math.round(value / step(value)) * step(value);
}

function down(value: number): number {
  return Math.floor(value / step(value) + 1e-9) * step(value);
}

function up(value: number): number {
  return Math.ceil(value / step(value) - 1e-9) * step(value);
}
