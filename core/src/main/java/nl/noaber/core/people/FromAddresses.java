// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Square;

/**
 * A population where no squares are published: totals of districts spread over addresses, then counted by square
 * (dasymetric mapping). An address never gets more people than a household of its district has on average; who does not
 * fit lives outside the files and is reported so. See docs/method/people.md.
 */
public final class FromAddresses {
    private final Published published;
    private final AreaFigures figures;
    private final AreaFigures postcodes;
    private final Map<String, Integer> perPostcode = new TreeMap<>();
    private final SortedMap<String, List<Address>> byArea = new TreeMap<>();
    private int outsideAreas;
    private int notLivedIn;

    private FromAddresses(Published published) {
        this.published = published;
        this.figures = new AreaFigures(published.figures());
        this.postcodes = new AreaFigures(published.postcodeFigures());
    }

    /**
     * @param addresses in any order: the result does not depend on it
     * @throws BadInput when there are no areas with residents, or no addresses where people may live
     */
    public static Population build(List<Address> addresses, Published published) {
        FromAddresses spread = new FromAddresses(published);
        spread.sort(addresses);
        if (spread.areasWithResidents().isEmpty()) {
            throw new BadInput(
                    "None of the %d areas has a figure aantal_inwoners."
                            .formatted(published.areas().size()),
                    "Maybe the figures are of other areas or another year than the polygons.");
        }
        if (spread.byArea.isEmpty()) {
            throw new BadInput(
                    "None of the %d addresses lies in an area and may be a dwelling.".formatted(addresses.size()),
                    "Maybe the addresses are of another municipality, or in other coordinates.");
        }
        return spread.place();
    }

    private void sort(List<Address> addresses) {
        AreaFinder finder = new AreaFinder(published.areas());
        List<Address> ordered = new ArrayList<>(addresses);
        ordered.sort(java.util.Comparator.comparing(Address::id)
                .thenComparingDouble(a -> a.at().x())
                .thenComparingDouble(a -> a.at().y()));
        for (Address address : ordered) {
            if (address.use() == Address.Use.OTHER) {
                notLivedIn++;
                continue;
            }
            perPostcode.merge(address.postcodeArea(), 1, Integer::sum);
            String area = finder.at(address.at());
            if (area.isEmpty()) {
                outsideAreas++;
            } else {
                byArea.computeIfAbsent(area, code -> new ArrayList<>()).add(address);
            }
        }
    }

    private List<String> areasWithResidents() {
        return published.areas().stream()
                .map(Area::code)
                .distinct()
                .sorted()
                .filter(code -> figures.residents(code) > 0)
                .toList();
    }

    private Population place() {
        SquareTally tally = new SquareTally();
        SortedMap<String, District> districts = new TreeMap<>();
        for (String area : areasWithResidents()) {
            List<Address> members = byArea.getOrDefault(area, List.of());
            District district = District.of(area, figures, members);
            districts.put(area, district);
            double[] seeds =
                    members.stream().mapToDouble(a -> seed(a, district)).toArray();
            double[] persons = district.spread(seeds);
            for (int k = 0; k < members.size(); k++) {
                tally.add(members.get(k), persons[k], district);
            }
        }
        return new SpreadFigures(tally, districts, figures, postcodes, published).build(notes());
    }

    /** Residents an address of its postcode has on average, as far as published; else those of its district. */
    private double seed(Address address, District district) {
        String postcode = address.postcodeArea();
        double residents = postcodes.residents(postcode);
        int addresses = perPostcode.getOrDefault(postcode, 0);
        return residents > 0 && addresses > 0
                ? Math.min(district.householdSize(), residents / addresses)
                : district.householdSize();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Inwoners zijn over adressen verdeeld, niet daar geteld: het cijfer van een vierkant is een schatting.");
        if (outsideAreas > 0) {
            notes.add(
                    "Adressen die in geen enkele wijk liggen en dus geen inwoners kregen: %d.".formatted(outsideAreas));
        }
        if (notLivedIn > 0) {
            notes.add("Adressen die volgens de bron geen woning zijn en dus geen inwoners kregen: %d."
                    .formatted(notLivedIn));
        }
        int stray = byArea.entrySet().stream()
                .filter(e -> !(figures.residents(e.getKey()) > 0))
                .mapToInt(e -> e.getValue().size())
                .sum();
        if (stray > 0) {
            notes.add("Adressen in een wijk zonder cijfer van inwoners, die er dus geen kregen: %d.".formatted(stray));
        }
        return notes;
    }

    /** The square of 100 m of an address. */
    static Square square(Address address) {
        return Square.around(address.at(), 100);
    }
}
