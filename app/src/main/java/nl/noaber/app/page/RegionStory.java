// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;

/**
 * What the page of a region tells, already in Dutch and already protected. Figures are texts such as "6.900 (5.800–8.100)",
 * "afgeschermd" or "onbekend".
 *
 * @param name of the region
 * @param date which moment the figures of residents describe, e.g. "2024"
 * @param isFull whether nothing is covered
 * @param answer the first sentence: the number, in words
 * @param answers further sentences
 * @param map an SVG document
 */
public record RegionStory(
        String name,
        String date,
        boolean isFull,
        String answer,
        List<String> answers,
        String map,
        List<Concentration> concentrations,
        Areas areas,
        Places places,
        Certainty certainty,
        List<Indicator> indicators,
        Origin origin) {
    /**
     * A concentration of less self-reliant residents.
     *
     * @param isDoubtful whether every square of it may as well not be hot
     */
    public record Concentration(
            int rank,
            String name,
            String lessSelfReliant,
            String residents,
            String squares,
            String sureness,
            boolean isDoubtful) {}

    /**
     * Neighbourhoods or districts.
     *
     * @param answer in a sentence, also when there are none
     */
    public record Areas(String answer, List<Area> rows) {}

    /** A neighbourhood or district. */
    public record Area(
            String name, String residents, String elderly, String oldest, String lessSelfReliant, String outside) {}

    /**
     * Vulnerable places.
     *
     * @param hazards names of the floods, one for each depth of a place
     */
    public record Places(String answer, List<String> hazards, List<PlaceGroup> groups, List<String> notes) {}

    /**
     * Places of a kind.
     *
     * @param name e.g. "Zorginstellingen"
     * @param isFirst whether it is seen without asking
     */
    public record PlaceGroup(String name, boolean isFirst, List<PlaceRow> rows) {}

    /** One place. */
    public record PlaceRow(String name, String persons, List<String> depths, String around) {}

    /** How sure the answer is: at least one sentence, the answer first. */
    public record Certainty(List<String> sentences) {}

    /** An indicator of the recipe. */
    public record Indicator(String name, String counted, String from, String share, String sentence) {}

    /** What it was made of. */
    public record Origin(
            List<SourceRow> sources,
            List<Parameter> parameters,
            List<String> notes,
            List<Refused> refused,
            String code,
            String command) {}

    /** A file. */
    public record SourceRow(String role, String name, String owner, String licence, String date, String hash) {}

    /** A setting. */
    public record Parameter(String name, String value) {}

    /** Rows left out. */
    public record Refused(String file, String reason, String rows) {}
}
