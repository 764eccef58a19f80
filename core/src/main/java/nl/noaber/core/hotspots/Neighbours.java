// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;

/**
 * Who is next to whom: for each of n places the indices of its neighbours, itself not among them, and a weight each. Kept
 * as compressed rows: memory 12 bytes a pair. Not necessarily symmetric.
 */
public final class Neighbours {
    private final int[] start;
    private final int[] neighbour;
    private final double[] weight;

    /**
     * @param start length n + 1; the neighbours of place i are at start[i] to start[i + 1]
     * @param neighbour indices 0 to n - 1, never the place itself
     * @param weight one for each neighbour, zero or more
     */
    public Neighbours(int[] start, int[] neighbour, double[] weight) {
        this.start = start.clone();
        this.neighbour = neighbour.clone();
        this.weight = weight.clone();
        if (start.length < 1 || start[start.length - 1] != neighbour.length || neighbour.length != weight.length) {
            throw new IllegalArgumentException("The rows end at %d but there are %d neighbours and %d weights."
                    .formatted(start[start.length - 1], neighbour.length, weight.length));
        }
        for (int i = 0; i < size(); i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                if (neighbour[k] == i || neighbour[k] < 0 || neighbour[k] >= size() || !(weight[k] >= 0)) {
                    throw new IllegalArgumentException(
                            "Place %d cannot have neighbour %d with weight %s.".formatted(i, neighbour[k], weight[k]));
                }
            }
        }
    }

    /** Neighbours of weight 1. */
    public static Neighbours binary(int[] start, int[] neighbour) {
        double[] ones = new double[neighbour.length];
        Arrays.fill(ones, 1);
        return new Neighbours(start, neighbour, ones);
    }

    /** Each row divided by its sum; a place without neighbours, or with weights of zero only, stays as it is. */
    public Neighbours rowStandardised() {
        double[] scaled = weight.clone();
        for (int i = 0; i < size(); i++) {
            double sum = sum(i);
            for (int k = start[i]; k < start[i + 1] && sum > 0; k++) {
                scaled[k] = weight[k] / sum;
            }
        }
        return new Neighbours(start, neighbour, scaled);
    }

    /**
     * The same links among some of the places.
     *
     * @param places indices, each once, in rising order; the first becomes place 0
     */
    public Neighbours among(int[] places) {
        int[] place = new int[size()];
        Arrays.fill(place, -1);
        for (int at = 0; at < places.length; at++) {
            place[places[at]] = at;
        }
        int[] starts = new int[places.length + 1];
        int[] kept = new int[neighbour.length];
        double[] weights = new double[neighbour.length];
        int links = 0;
        for (int at = 0; at < places.length; at++) {
            for (int k = start[places[at]]; k < start[places[at] + 1]; k++) {
                if (place[neighbour[k]] >= 0) {
                    weights[links] = weight[k];
                    kept[links++] = place[neighbour[k]];
                }
            }
            starts[at + 1] = links;
        }
        return new Neighbours(starts, Arrays.copyOf(kept, links), Arrays.copyOf(weights, links));
    }

    /** How many places. */
    public int size() {
        return start.length - 1;
    }

    /** How many neighbours place i has. */
    public int count(int i) {
        return start[i + 1] - start[i];
    }

    public int neighbour(int i, int k) {
        return neighbour[start[i] + k];
    }

    public double weight(int i, int k) {
        return weight[start[i] + k];
    }

    /** Sum of the weights of place i. */
    public double sum(int i) {
        double sum = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            sum += weight[k];
        }
        return sum;
    }

    /** Sum of the squared weights of place i. */
    public double sumOfSquares(int i) {
        double sum = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            sum += weight[k] * weight[k];
        }
        return sum;
    }

    /** Weighted sum of the neighbours' values. */
    public double lag(int i, double[] values) {
        return lag(i, values, 0);
    }

    /** Weighted sum of the neighbours' deviations from a mean. */
    public double lag(int i, double[] values, double mean) {
        double sum = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            sum += weight[k] * (values[neighbour[k]] - mean);
        }
        return sum;
    }

    /** Whether all weights within each row are equal, so that only the sum of the neighbours' values matters. */
    public boolean hasEqualWeightsPerPlace() {
        for (int i = 0; i < size(); i++) {
            for (int k = start[i] + 1; k < start[i + 1]; k++) {
                if (weight[k] != weight[start[i]]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Places without any neighbour: Gi and local Moran have no score there; Gi* has one, of their own figure alone. */
    public int isolates() {
        int isolates = 0;
        for (int i = 0; i < size(); i++) {
            isolates += count(i) == 0 ? 1 : 0;
        }
        return isolates;
    }
}
