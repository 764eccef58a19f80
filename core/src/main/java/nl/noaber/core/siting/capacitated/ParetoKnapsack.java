// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.ArrayList;
import java.util.List;

/** 0-1 knapsack by the list of packings that none beats in both weight and profit (Nemhauser and Ullmann 1969). */
final class ParetoKnapsack {
    private record Item(long weight, double profit) {}

    private final long capacity;
    private final List<Item> items = new ArrayList<>();

    ParetoKnapsack(long capacity) {
        this.capacity = capacity;
    }

    void offer(long weight, double profit) {
        if (weight <= capacity) {
            items.add(new Item(weight, profit));
        }
    }

    /** The most profit when the last item may be cut: no less than {@link #most}. */
    double cut() {
        items.sort((a, b) -> Double.compare(b.profit * a.weight, a.profit * b.weight));
        double sum = 0;
        long left = capacity;
        for (Item item : items) {
            if (item.weight > left) {
                return sum + item.profit * left / item.weight;
            }
            left -= item.weight;
            sum += item.profit;
        }
        return sum;
    }

    /** The most profit. */
    double most() {
        if (items.stream().mapToLong(Item::weight).sum() <= capacity) {
            return items.stream().mapToDouble(Item::profit).sum();
        }
        List<Item> best = List.of(new Item(0, 0));
        for (Item item : items) {
            best = merged(best, item);
        }
        return best.get(best.size() - 1).profit;
    }

    /** Packings by rising weight and profit, without and with the item. */
    private List<Item> merged(List<Item> without, Item item) {
        List<Item> merged = new ArrayList<>(without.size() + 16);
        double most = -1;
        int a = 0;
        int b = 0;
        while (a < without.size() || b < without.size()) {
            boolean takeA = b == without.size()
                    || (a < without.size() && without.get(a).weight <= without.get(b).weight + item.weight);
            Item next = takeA
                    ? without.get(a++)
                    : new Item(without.get(b).weight + item.weight, without.get(b++).profit + item.profit);
            if (next.profit > most && next.weight <= capacity) {
                most = next.profit;
                merged.add(next);
            }
        }
        return merged;
    }
}
