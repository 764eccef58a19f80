// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.vulnerability.Indicator;
import nl.noaber.core.vulnerability.Overlap;
import nl.noaber.core.vulnerability.Recipe;
import nl.noaber.core.vulnerability.Way;

/** The language of recipes. */
final class RecipeText {
    private static final Set<String> HEAD = Set.of("recept", "naam", "versie", "overlap", "uitleg");
    private static final Set<String> INDICATOR = Set.of(
            "naam",
            "thema",
            "telt in",
            "aan",
            "bron",
            "aandeel",
            "gewicht",
            "overlap",
            "richting",
            "zin",
            "waarom",
            "citaat");
    private static final String COINCIDES = "valt samen met ";

    private final String file;

    RecipeText(String file) {
        this.file = file;
    }

    Recipe parse(String text) {
        List<Block> blocks = blocks(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Block head = blocks.getFirst();
        List<Indicator> indicators =
                blocks.stream().skip(1).map(this::indicator).toList();
        return new Recipe(
                head.need("recept").value(),
                head.need("naam").value(),
                head.need("versie").value(),
                overlap(head),
                head.text("uitleg", ""),
                indicators);
    }

    private List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(file, "the head", 1));
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).stripTrailing();
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Block block = blocks.getLast();
            if (line.startsWith("[") && line.endsWith("]")) {
                blocks.add(new Block(file, line.substring(1, line.length() - 1).strip(), at + 1));
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0 || Character.isWhitespace(line.charAt(0))) {
                throw block.wrong(
                        at + 1,
                        "'%s' is not 'key: value'".formatted(line.strip()),
                        "a colon is lost, or a line that continues stands after an empty line or a comment.");
            }
            StringBuilder value = new StringBuilder(line.substring(colon + 1).strip());
            int first = at + 1;
            while (at + 1 < lines.size() && continues(lines.get(at + 1))) {
                value.append(' ').append(lines.get(++at).strip());
            }
            Set<String> allowed = blocks.size() == 1 ? HEAD : INDICATOR;
            block.add(first, line.substring(0, colon).strip(), value.toString().strip(), allowed);
        }
        return blocks;
    }

    private static boolean continues(String line) {
        return !line.isBlank() && Character.isWhitespace(line.charAt(0));
    }

    private static Overlap overlap(Block head) {
        Block.Entry entry = head.need("overlap");
        for (Overlap overlap : Overlap.values()) {
            if (overlap.word().equals(entry.value())) {
                return overlap;
            }
        }
        throw head.wrong(
                entry.line(),
                "the overlap '%s' is not known".formatted(entry.value()),
                "it should be onafhankelijk, grootste or som.");
    }

    private Indicator indicator(Block block) {
        List<Way> ways = block.all("bron").stream()
                .map(entry -> new WayText(block, entry).parse())
                .toList();
        String uses = oneOf(block, "telt in", "", "aantal", "index", "aantal en index");
        boolean inNumber = uses.startsWith("aantal");
        Prevalence prevalence = inNumber || block.has("aandeel") ? prevalence(block) : Prevalence.NONE;
        try {
            return new Indicator(
                    block.name,
                    block.need("naam").value(),
                    block.need("thema").value(),
                    ways,
                    prevalence.share(),
                    prevalence.assumed(),
                    number(block, block.need("gewicht")),
                    inNumber,
                    uses.endsWith("index"),
                    oneOf(block, "richting", "hoger is kwetsbaarder", "hoger is kwetsbaarder", "lager is kwetsbaarder")
                            .startsWith("hoger"),
                    coincidesWith(block),
                    block.need("zin").value(),
                    block.need("waarom").value(),
                    citations(block),
                    oneOf(block, "aan", "ja", "ja", "nee").equals("ja"));
        } catch (BadInput e) {
            if (e.fact().startsWith("The recipe")) {
                throw e;
            }
            throw new BadInput("The recipe %s, line %d: %s".formatted(file, block.line, e.fact()), e.maybe(), e);
        }
    }

    private record Prevalence(Interval share, boolean assumed) {
        static final Prevalence NONE = new Prevalence(Interval.of(0, 0, 1), true);
    }

    private static Prevalence prevalence(Block block) {
        Block.Entry entry = block.need("aandeel");
        String[] words = entry.value().split("\\s+");
        boolean known = words.length == 4 && (words[3].equals("aanname") || words[3].equals("gepubliceerd"));
        if (!known) {
            throw block.wrong(
                    entry.line(),
                    "the aandeel '%s' is not three numbers and a word".formatted(entry.value()),
                    "it should be like '0,2 0,3 0,5 aanname', or end with gepubliceerd.");
        }
        Interval share = WayText.triple(block, entry, words, 0);
        return new Prevalence(share, words[3].equals("aanname"));
    }

    private static String coincidesWith(Block block) {
        String value = block.text("overlap", Overlap.INDEPENDENT.word());
        if (value.equals(Overlap.INDEPENDENT.word())) {
            return "";
        }
        if (!value.startsWith(COINCIDES)) {
            throw block.wrong(
                    block.need("overlap").line(),
                    "the overlap '%s' of [%s] is not known".formatted(value, block.name),
                    "it should be onafhankelijk, or 'valt samen met' and an indicator.");
        }
        return value.substring(COINCIDES.length()).strip();
    }

    private static List<String> citations(Block block) {
        block.need("citaat");
        for (Block.Entry entry : block.all("citaat")) {
            if (!entry.value().matches("\\[[A-Za-z]+].*")) {
                throw block.wrong(
                        entry.line(),
                        "the citaat '%s' does not begin with a tag".formatted(entry.value()),
                        "it should be like '[CBS] title and year', or '[D]' for a choice of your own.");
            }
        }
        return block.all("citaat").stream().map(Block.Entry::value).toList();
    }

    private static String oneOf(Block block, String key, String otherwise, String... choices) {
        if (!block.has(key) && !otherwise.isEmpty()) {
            return otherwise;
        }
        Block.Entry entry = block.need(key);
        if (!List.of(choices).contains(entry.value())) {
            throw block.wrong(
                    entry.line(),
                    "'%s: %s' is not known".formatted(key, entry.value()),
                    "it should be one of: " + String.join(", ", choices) + ".");
        }
        return entry.value();
    }

    private static double number(Block block, Block.Entry entry) {
        return WayText.number(block, entry, entry.value());
    }
}
