// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A town drawn as text: a digit is a square with ten times so many people, a capital letter a site, every step along the grid one
 * minute. All walk; a site serves at tier 1, without end of seats, for one euro, unless said otherwise.
 */
final class DrawnTown {
    private final List<int[]> squares = new ArrayList<>();
    private final List<int[]> sites = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private double limitMinutes = 1;
    private int[] services = {1};
    private double[] likelihood = {1};
    private String flooded = "";

    private DrawnTown(String drawing) {
        String[] lines = drawing.split("\n");
        for (int y = 0; y < lines.length; y++) {
            for (int x = 0; x < lines[y].length(); x++) {
                char at = lines[y].charAt(x);
                if (Character.isDigit(at)) {
                    squares.add(new int[] {x, y, 10 * (at - '0')});
                } else if (Character.isUpperCase(at)) {
                    sites.add(new int[] {x, y, at});
                }
            }
        }
        sites.sort((a, b) -> a[2] - b[2]);
        for (int s = 0; s < sites.size(); s++) {
            options.add(new Option(s, 1, 1, Double.POSITIVE_INFINITY));
        }
    }

    static DrawnTown drawn(String drawing) {
        return new DrawnTown(drawing);
    }

    DrawnTown limit(double minutes) {
        limitMinutes = minutes;
        return this;
    }

    /** Everyone asks for each of these. */
    DrawnTown services(int... asked) {
        services = asked;
        return this;
    }

    /** A second circumstance beside the dry one, in which these sites stand in the water. */
    DrawnTown flood(String sitesInWater, double dry, double wet) {
        flooded = sitesInWater;
        likelihood = new double[] {dry, wet};
        return this;
    }

    /** All options of a site. */
    DrawnTown option(char letter, Option... itsOptions) {
        int site = site(letter);
        options.removeIf(option -> option.site() == site);
        options.addAll(Arrays.asList(itsOptions));
        options.sort((a, b) -> a.site() - b.site());
        return this;
    }

    DrawnTown seats(char letter, double seats) {
        return option(letter, new Option(site(letter), 1, 1, seats));
    }

    int site(char letter) {
        for (int s = 0; s < sites.size(); s++) {
            if (sites.get(s)[2] == letter) {
                return s;
            }
        }
        throw new IllegalArgumentException("There is no site " + letter);
    }

    /** Marks the needs of the squares with so many people. */
    boolean[] marked(int... people) {
        Needs needs = needs();
        boolean[] marked = new boolean[needs.size()];
        for (int i = 0; i < marked.length; i++) {
            int need = i;
            marked[i] = Arrays.stream(people).anyMatch(p -> p == needs.people()[need]);
        }
        return marked;
    }

    boolean[] all() {
        boolean[] marked = new boolean[needs().size()];
        Arrays.fill(marked, true);
        return marked;
    }

    private Needs needs() {
        int n = squares.size() * services.length * likelihood.length;
        int[] place = new int[n];
        int[] service = new int[n];
        int[] circumstance = new int[n];
        double[] people = new double[n];
        double[] weight = new double[n];
        double[] load = new double[n];
        double[] limit = new double[n];
        for (int i = 0; i < n; i++) {
            place[i] = i / (services.length * likelihood.length);
            service[i] = services[i / likelihood.length % services.length];
            circumstance[i] = i % likelihood.length;
            people[i] = squares.get(place[i])[2];
            weight[i] = likelihood[circumstance[i]];
            load[i] = 1;
            limit[i] = limitMinutes;
        }
        return new Needs(place, new int[n], service, circumstance, people, weight, load, limit);
    }

    Question question(Goal goal, Rule... rules) {
        Needs needs = needs();
        int[] start = new int[sites.size() + 1];
        List<int[]> pairs = new ArrayList<>();
        for (int s = 0; s < sites.size(); s++) {
            for (int i = 0; i < needs.size(); i++) {
                int[] square = squares.get(needs.place()[i]);
                int[] site = sites.get(s);
                int minutes = Math.abs(square[0] - site[0]) + Math.abs(square[1] - site[1]);
                boolean inWater = needs.circumstance()[i] == 1 && flooded.indexOf(site[2]) >= 0;
                if (minutes <= 60 && !inWater) {
                    pairs.add(new int[] {i, minutes});
                }
            }
            start[s + 1] = pairs.size();
        }
        float[] minutes = new float[pairs.size()];
        for (int p = 0; p < minutes.length; p++) {
            minutes[p] = pairs.get(p)[1];
        }
        Reach reach = new Reach(start, pairs.stream().mapToInt(p -> p[0]).toArray(), minutes);
        return new Question(sites.size(), options, needs, reach, goal, List.of(rules));
    }

    /** The letters of the open sites. */
    String open(Plan plan) {
        return plan.openings().stream().map(this::letter).collect(Collectors.joining());
    }

    /** The letters of the sites that open in this phase. */
    String opensIn(Plan plan, int phase) {
        return plan.openings().stream()
                .filter(opening -> opening.phase() == phase)
                .map(this::letter)
                .collect(Collectors.joining());
    }

    private String letter(Opening opening) {
        return String.valueOf((char) sites.get(options.get(opening.option()).site())[2]);
    }
}
