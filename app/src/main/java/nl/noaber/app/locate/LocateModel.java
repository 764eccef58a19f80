// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;

/** What is sought. */
public enum LocateModel {
    P_MEDIAN("p-median", true, false, "Som van gewicht × afstand"),
    P_CENTER("p-center", true, false, "Langste afstand"),
    MCLP("mclp", true, true, "Gewicht binnen bereik"),
    LSCP("lscp", false, true, "Aantal plekken"),
    CAPACITATED_P_MEDIAN("capacitated-p-median", true, false, "Som van gewicht × afstand");

    private final String word;
    private final boolean needsP;
    private final boolean needsRadius;
    private final String objective;

    LocateModel(String word, boolean needsP, boolean needsRadius, String objective) {
        this.word = word;
        this.needsP = needsP;
        this.needsRadius = needsRadius;
        this.objective = objective;
    }

    /** By its word on the command line. */
    public static LocateModel of(String word) {
        return Arrays.stream(values())
                .filter(model -> model.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The model '%s' is not known.".formatted(word),
                        "Maybe one of "
                                + Arrays.stream(values()).map(LocateModel::word).collect(Collectors.joining(", "))
                                + "."));
    }

    public String word() {
        return word;
    }

    /** Whether the number of sites is given; else it is the answer. */
    boolean needsP() {
        return needsP;
    }

    boolean needsRadius() {
        return needsRadius;
    }

    /** How long the solver may take to stop when it is asked to: a native one has two seconds before it is ended. */
    public double stopSeconds() {
        return this == MCLP || this == LSCP ? 2 : 0.5;
    }

    /** What the objective is, for people. */
    String objective() {
        return objective;
    }
}
