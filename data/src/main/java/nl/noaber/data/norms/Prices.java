// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.norms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;

/**
 * What a support point costs, euro a year.
 *
 * @param id of the list
 * @param priceLevel the year in which euros count
 * @param isExample whether it is the list that comes with the program: an assumption, to be replaced by the own prices
 */
public record Prices(String id, String version, String title, int priceLevel, boolean isExample, List<Price> prices) {
    /** What is offered. */
    public enum What {
        FULL("vol punt"),
        LIGHT("licht punt");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** As in the file. */
        public String word() {
            return word;
        }
    }

    /**
     * A price.
     *
     * @param kind of building to which it belongs; empty for all
     * @param euroPerYear low, mid, high
     * @param source for people
     */
    public record Price(What what, String kind, Interval euroPerYear, String source) {}

    private static final String EXAMPLE = "voorbeeld.prijzen";
    private static final List<String> HEAD = List.of("prijzen", "versie", "naam", "prijspeil", "uitleg");
    private static final List<String> OF_PRICE = List.of("euro per jaar", "bron", "status", "uitleg");

    public Prices {
        prices = List.copyOf(prices);
    }

    /** The list that comes with the program: assumptions, said to be so. */
    public static Prices example() {
        return parse(EXAMPLE, NormText.shipped(EXAMPLE), true);
    }

    /** Its text, to copy and change. */
    public static String exampleText() {
        return NormText.shipped(EXAMPLE);
    }

    /** @throws BadInput with the line when the file is no list of prices */
    public static Prices read(Path file) {
        return parse(String.valueOf(file.getFileName()), NormText.read(file), false);
    }

    private static Prices parse(String file, String text, boolean isExample) {
        List<NormBlock> blocks = NormText.parse(file, text);
        NormBlock head = blocks.getFirst().only(HEAD);
        List<Price> prices = new ArrayList<>();
        for (NormBlock block : blocks.subList(1, blocks.size())) {
            block.only(OF_PRICE);
            prices.add(price(block));
        }
        Prices all = new Prices(
                head.get("prijzen"),
                head.get("versie"),
                head.get("naam"),
                (int) head.interval("prijspeil").mid(),
                isExample,
                prices);
        for (What what : What.values()) {
            if (all.find(what, "").isEmpty()) {
                throw new BadInput(
                        "The file %s has no price [%s].".formatted(file, what.word()),
                        "Maybe add it; a price for one kind of building only is not enough.");
            }
        }
        return all;
    }

    private static Price price(NormBlock block) {
        for (What what : What.values()) {
            String name = block.name();
            if (name.equals(what.word()) || name.startsWith(what.word() + " ")) {
                String kind = name.substring(what.word().length()).strip().toLowerCase(Locale.ROOT);
                return new Price(what, kind, block.interval("euro per jaar"), block.get("bron"));
            }
        }
        throw block.wrong(
                block.line(),
                "the price [%s] is not known".formatted(block.name()),
                "it should begin with 'vol punt' or 'licht punt', then a kind of building or nothing.");
    }

    private Optional<Price> find(What what, String kind) {
        return prices.stream()
                .filter(p -> p.what() == what && p.kind().equals(kind))
                .findFirst();
    }

    /** For a building of this kind, or of this group of kinds, when the list has one; else for any building. */
    public Interval of(What what, String kind, String group) {
        return find(what, kind.toLowerCase(Locale.ROOT))
                .or(() -> find(what, group.toLowerCase(Locale.ROOT)))
                .or(() -> find(what, ""))
                .orElseThrow()
                .euroPerYear();
    }
}
