// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.norms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.suitability.Criterion;

/**
 * A set of norms. What a file does not say is taken from the set that comes with the program ({@code basis}), and each norm
 * tells of which set it is.
 *
 * @param id of the set, e.g. {@code basis}
 * @param version of the set
 * @param title Dutch
 * @param norms by id, in the order of the shipped set
 * @param criteria of suitability, with their weights
 */
public record Norms(
        String id, String version, String title, SequencedMap<String, Norm> norms, List<Criterion> criteria) {
    private static final String BASIC = "basis.norm";
    private static final String CRITERION = "geschikt ";
    private static final List<String> HEAD = List.of("norm", "versie", "naam", "uitleg");
    private static final List<String> OF_NORM = List.of("naam", "waarde", "eenheid", "status", "bron", "uitleg");
    private static final List<String> OF_CRITERION = List.of("vraag", "gewicht", "status", "bron", "uitleg");

    /** Ids of the norms that plans use. */
    public static final String WALK_MINUTES = "loopminuten";

    public static final String WALK_KM_PER_HOUR = "loopsnelheid";
    public static final String SLOW_KM_PER_HOUR = "loopsnelheid_traag";
    public static final String RESIDENTS_PER_POINT = "inwoners_per_punt";
    public static final String RESIDENTS_PER_MAIN_POINT = "inwoners_per_hoofdpunt";
    public static final String RESIDENTS_PER_WATER_POINT = "inwoners_per_waterpunt";
    public static final String WATER_METRES = "meters_naar_water";
    public static final String WATER_LITRES = "liter_per_persoon_per_dag";
    public static final String DEPTH_METRES = "waterdiepte";
    public static final String STAFF_PER_SHIFT = "personeel_per_dienst";
    public static final String SHIFTS_PER_DAY = "diensten_per_dag";
    public static final String STAFF_RESERVE = "personeel_reserve";
    public static final String HOURS = "uren";
    public static final String SQUARE_METRES_STANDING = "m2_staand";
    public static final String SQUARE_METRES_STAY = "m2_verblijf";
    public static final String INDOOR_DEGREES = "graden_binnen";
    public static final String ARRIVALS_DAY_1 = "aankomst_dag_1";
    public static final String ARRIVALS_DAY_3 = "aankomst_dag_3";
    public static final String BACK_UP_WORTH = "tweede_punt_telt";
    public static final String FAR_TIMES = "te_ver";
    public static final String FAR_WORTH = "te_ver_telt";
    public static final String FARTHEST_TIMES = "veel_te_ver";
    public static final String FARTHEST_WORTH = "veel_te_ver_telt";

    public Norms {
        norms = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(norms));
        criteria = List.copyOf(criteria);
    }

    /** The set that comes with the program. */
    public static Norms basic() {
        return parse(BASIC, NormText.shipped(BASIC), new LinkedHashMap<>(), List.of());
    }

    /** Its text, to copy and change. */
    public static String basicText() {
        return NormText.shipped(BASIC);
    }

    /** @throws BadInput with the line when the file is no set of norms, or has a norm that no plan knows */
    public static Norms read(Path file) {
        Norms basic = basic();
        return parse(String.valueOf(file.getFileName()), NormText.read(file), basic.norms, basic.criteria);
    }

    private static Norms parse(
            String file, String text, SequencedMap<String, Norm> known, List<Criterion> knownCriteria) {
        List<NormBlock> blocks = NormText.parse(file, text);
        NormBlock head = blocks.getFirst().only(HEAD);
        String from = head.get("norm") + " " + head.get("versie");
        SequencedMap<String, Norm> norms = new LinkedHashMap<>(known);
        List<Criterion> criteria = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NormBlock block : blocks.subList(1, blocks.size())) {
            if (block.name().startsWith(CRITERION)) {
                criteria.add(criterion(block));
            } else {
                if (!known.isEmpty() && !known.containsKey(block.name())) {
                    throw block.wrong(
                            block.line(),
                            "the norm [%s] is not known".formatted(block.name()),
                            "it should be one of: " + String.join(", ", known.keySet()) + ".");
                }
                norms.put(block.name(), norm(block, from));
                if (!seen.add(block.name())) {
                    throw block.wrong(block.line(), "[%s] is there twice".formatted(block.name()), "delete one.");
                }
            }
        }
        return new Norms(
                head.get("norm"),
                head.get("versie"),
                head.get("naam"),
                norms,
                criteria.isEmpty() ? knownCriteria : criteria);
    }

    private static Norm norm(NormBlock block, String from) {
        block.only(OF_NORM);
        String word = block.get("status");
        Norm.Standing standing = Arrays.stream(Norm.Standing.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElseThrow(() -> block.wrong(
                        block.line(),
                        "the status '%s' of [%s] is not known".formatted(word, block.name()),
                        "it should be officieel, gepubliceerd, elders or aanname."));
        return new Norm(
                block.name(),
                block.get("naam"),
                block.interval("waarde"),
                block.get("eenheid"),
                standing,
                block.get("bron"),
                from);
    }

    private static Criterion criterion(NormBlock block) {
        block.only(OF_CRITERION);
        String id = block.name().substring(CRITERION.length()).strip();
        double weight = block.interval("gewicht").mid();
        if (!(weight > 0)) {
            throw block.wrong(
                    block.line(), "the weight of [%s] is 0".formatted(block.name()), "leave the criterion out.");
        }
        return new Criterion(id, block.get("vraag"), weight);
    }

    /** The norm; it must be one of the shipped set. */
    public Norm get(String norm) {
        Norm found = norms.get(norm);
        if (found == null) {
            throw new IllegalArgumentException("There is no norm %s.".formatted(norm));
        }
        return found;
    }

    /** The best guess of a norm. */
    public double mid(String norm) {
        return get(norm).value().mid();
    }
}
