// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import nl.noaber.core.siting.cover.Cover;

/**
 * How many points a municipality needs of its own buildings until the wanted share of its residents has one within the norm;
 * chosen one by one, each where it adds the most residents (so a few fewer may do). Municipalities do not touch each other here,
 * so one order of choice for the country holds the order of each.
 *
 * @param needed by municipality; -1 when all its buildings together do not reach the share
 * @param lacking by municipality: points beside the fire stations of the country; -1 when the share cannot be reached
 * @param attainable by municipality: the share of residents that its buildings and all fire stations reach together, 0 to 1
 */
record LocalNeeds(int[] needed, int[] lacking, double[] attainable) {
    static LocalNeeds of(Cover cover, Demand demand, Places places, int municipalities, double share) {
        Cover own = own(cover, demand, places);
        double[] residents = Demand.sums(demand.residents(), demand.municipality(), municipalities);
        boolean[] nobody = new boolean[demand.size()];
        boolean[] byStations = new boolean[demand.size()];
        boolean[] inSome = new boolean[places.size()];
        boolean[] isPolling = new boolean[places.size()];
        double[] reached = new double[municipalities];
        for (int site = 0; site < places.size(); site++) {
            inSome[site] = places.municipality()[site] >= 0;
            isPolling[site] = inSome[site] && !places.isStation(site);
            for (int k = cover.start()[site]; places.isStation(site) && k < cover.start()[site + 1]; k++) {
                int row = cover.row()[k];
                reached[demand.municipality()[row]] += byStations[row] ? 0 : demand.residents()[row];
                byStations[row] = true;
            }
        }
        GreedyOrder all = GreedyOrder.of(own, demand.residents(), nobody, inSome);
        GreedyOrder added = GreedyOrder.of(own, demand.residents(), byStations, isPolling);
        int[] needed = count(all, places, new double[municipalities], residents, share);
        double[] attainable = reached.clone();
        for (int k = 0; k < added.site().length; k++) {
            attainable[places.municipality()[added.site()[k]]] += added.gain()[k];
        }
        int[] lacking = count(added, places, reached, residents, share);
        for (int m = 0; m < municipalities; m++) {
            attainable[m] = residents[m] == 0 ? 0 : attainable[m] / residents[m];
        }
        return new LocalNeeds(needed, lacking, attainable);
    }

    private static int[] count(GreedyOrder order, Places places, double[] before, double[] residents, double share) {
        double[] reached = before.clone();
        int[] count = new int[residents.length];
        boolean[] isEnough = new boolean[residents.length];
        for (int m = 0; m < residents.length; m++) {
            isEnough[m] = reached[m] >= share * residents[m];
        }
        for (int k = 0; k < order.site().length; k++) {
            int m = places.municipality()[order.site()[k]];
            if (!isEnough[m]) {
                count[m]++;
                reached[m] += order.gain()[k];
                isEnough[m] = reached[m] >= share * residents[m];
            }
        }
        for (int m = 0; m < residents.length; m++) {
            count[m] = isEnough[m] ? count[m] : -1;
        }
        return count;
    }

    /** Only residents of the municipality that the site stands in. */
    private static Cover own(Cover cover, Demand demand, Places places) {
        int[] start = new int[cover.sites() + 1];
        int[] row = new int[cover.pairs()];
        int used = 0;
        for (int site = 0; site < cover.sites(); site++) {
            for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
                if (demand.municipality()[cover.row()[k]] == places.municipality()[site]) {
                    row[used++] = cover.row()[k];
                }
            }
            start[site + 1] = used;
        }
        return new Cover(cover.rows(), start, Arrays.copyOf(row, used));
    }
}
