// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Numbers, signs and names: readable, on the sheet, and not over each other. */
class PlacesTest {
    private static final String[] LAND = {"0000000000", "0111222330", "0111222330", "0444444440", "0000000000"};

    private static void assertReadable(String svg) {
        assertThat(Drawn.overlapping(svg)).isEmpty();
        assertThat(Drawn.texts(svg)).allSatisfy(t -> assertThat(
                        t.left() >= 990 && t.right() <= 29_700 - 990 && t.top() >= 990 && t.bottom() <= 21_000 - 990)
                .as(t.toString())
                .isTrue());
    }

    private static List<String> signs(String svg) {
        var nodes = Drawn.group(svg, "kaart-voorzieningen").getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static List<String> words(String svg) {
        return Drawn.texts(svg).stream().map(Drawn.Text::words).toList();
    }

    @Test
    void a01_everyKindHasItsLetterAndItsForm() {
        String svg = Village.drawn(LAND)
                .marker(MarkerKind.CARE_HOME, 1, 1, "De Linde")
                .marker(MarkerKind.HOSPITAL, 3, 1, "Het Ziekenhuis")
                .marker(MarkerKind.FIRE_STATION, 5, 1, "Kazerne")
                .marker(MarkerKind.SCHOOL, 7, 1, "De Brug")
                .marker(MarkerKind.CANDIDATE, 9, 1, "Buurthuis")
                .svg();

        assertThat(signs(svg)).containsExactly("Z", "H", "B", "S", "K");
        Element all = Drawn.group(svg, "kaart-voorzieningen");
        var paths = all.getElementsByTagName("path");
        List<Integer> corners = java.util.stream.IntStream.range(0, paths.getLength())
                .mapToObj(i -> ((Element) paths.item(i)).getAttribute("d"))
                .map(d -> d.replaceAll("[a-z]", " ").strip().split(" |(?<=\\d)(?=-)").length)
                .toList();
        assertThat(corners).as("four forms of lines").hasSize(4);
        assertThat(all.getElementsByTagName("circle").getLength()).isOne();
        assertThat(words(svg))
                .contains("zorginstelling (1)", "ziekenhuis (1)", "brandweerkazerne (1)", "school (1)")
                .contains("mogelijk noodsteunpunt (1)", "Het Ziekenhuis")
                .doesNotContain("De Linde");
        assertReadable(svg);
    }

    @Test
    void a02_twoSignsOnOnePlaceStandBesideEachOtherWithALineToThePlace() {
        String alone = Village.drawn(LAND).marker(MarkerKind.SCHOOL, 5, 2, "").svg();
        String two = Village.drawn(LAND)
                .marker(MarkerKind.SCHOOL, 5, 2, "")
                .marker(MarkerKind.CARE_HOME, 5, 2, "")
                .svg();

        assertThat(Drawn.group(alone, "kaart-verwijslijnen")
                        .getElementsByTagName("path")
                        .getLength())
                .isZero();
        assertThat(Drawn.group(two, "kaart-verwijslijnen")
                        .getElementsByTagName("path")
                        .getLength())
                .isOne();
        assertThat(signs(two)).containsExactly("S", "Z");
        assertReadable(two);
    }

    @Test
    void a03_whatDoesNotFitIsCountedInTheLegend() {
        Village village = Village.drawn(LAND);
        for (int i = 0; i < 400; i++) {
            village.marker(MarkerKind.CARE_HOME, 5, 2, "");
        }
        String svg = village.svg();
        int shown = signs(svg).size();

        assertThat(shown).isBetween(20, 399);
        assertThat(String.join(" ", words(svg)))
                .contains("zorginstelling (%d, %d zonder teken: te vol)".formatted(shown, 400 - shown));
        assertReadable(svg);
    }

    @Test
    void a04_whatLiesOffTheMapIsCountedInTheLegend() {
        String svg = Village.drawn(LAND)
                .marker(MarkerKind.SCHOOL, 5, 2, "")
                .marker(MarkerKind.SCHOOL, 300, 2, "")
                .svg();

        assertThat(words(svg)).contains("school (1, 1 buiten de kaart)");
        assertThat(signs(svg)).hasSize(1);
    }

    @Test
    void a05_aNumberStandsInsideARoomyConcentration() {
        String svg = Village.drawn(LAND)
                .concentration(1, "Oost, ca. 90 mensen", 1, 1, 6, 3)
                .svg();
        double[] outline = Drawn.extent(svg, "kaart-concentratie-1");
        Element disc = (Element)
                Drawn.group(svg, "kaart-nummers").getElementsByTagName("circle").item(0);

        assertThat(Drawn.number(disc, "cx")).isBetween(outline[0] + 240, outline[2] - 240);
        assertThat(Drawn.number(disc, "cy")).isBetween(outline[1] + 240, outline[3] - 240);
        assertThat(words(svg)).contains("1", "Oost, ca. 90 mensen");
    }

    @Test
    void a06_theNumberOfASmallConcentrationStandsBesideIt() {
        String svg = Village.drawn("0" + ".".repeat(150) + "0", "1")
                .concentration(1, "Kern, ca. 20 mensen", 0, 1, 2, 2)
                .svg();
        double[] outline = Drawn.extent(svg, "kaart-concentratie-1");
        Element disc = (Element)
                Drawn.group(svg, "kaart-nummers").getElementsByTagName("circle").item(0);
        double cx = Drawn.number(disc, "cx");
        double cy = Drawn.number(disc, "cy");

        boolean beside =
                cx + 240 <= outline[0] || cx - 240 >= outline[2] || cy + 240 <= outline[1] || cy - 240 >= outline[3];
        assertThat(beside).isTrue();
    }

    @Test
    void a07_aLongListSaysHowManyItLeavesOut() {
        Village village = Village.drawn(LAND);
        for (int i = 0; i < 40; i++) {
            village.concentration(
                    i + 1, "Buurt met een heel erg lange naam die niet past %d".formatted(i), i % 9, i % 4, 1, 1);
        }
        String svg = village.svg();
        long listed = words(svg).stream().filter(w -> w.startsWith("Buurt met")).count();

        assertThat(words(svg)).contains("en nog %d, alleen op de kaart".formatted(40 - listed));
        assertReadable(svg);
    }

    @Test
    void a08_longTextsAreBrokenOrCutAndStayOnTheSheet() {
        String longText = "Verminderd zelfredzame inwoners en hun naasten ".repeat(12);
        String svg = Village.drawn(LAND)
                .saying(new Caption(
                        longText, longText, longText, longText, longText, List.of(longText, "x".repeat(900))))
                .concentration(1, longText, 1, 1, 3, 2)
                .marker(new MarkerKind("AB", longText, MarkerKind.Shape.CIRCLE, true), 8, 1, longText)
                .svg();

        assertThat(words(svg)).anyMatch(w -> w.endsWith("…"));
        assertReadable(svg);
    }

    @Test
    void a09_namesOfAreasStayWithinTheirArea() {
        String svg = Village.drawn(LAND)
                .on(new Backdrop(
                        List.of(
                                Outline.area(Village.block(0, 0, 5, 5), "West"),
                                Outline.area(Village.block(5, 0, 5, 5), "Oost"),
                                Outline.area(Village.block(900, 0, 5, 5), "Elders")),
                        "grens van een wijk",
                        List.of(),
                        List.of()))
                .concentration(1, "Oost, ca. 90 mensen", 5, 1, 4, 3)
                .svg();

        assertThat(words(svg)).contains("West", "Oost", "grens van een wijk").doesNotContain("Elders");
        double middle = Drawn.extent(svg, "kaart-concentratie-1")[0];
        assertThat(Drawn.texts(svg).stream().filter(t -> t.words().equals("West")))
                .allSatisfy(t -> assertThat(t.right()).isLessThan(middle));
        assertReadable(svg);
    }

    /** The border between two areas is drawn once: a dashed line over a dashed line would be a whole one. */
    @Test
    void a10_aSharedBorderIsDrawnOnce() {
        String svg = Village.drawn(LAND)
                .on(new Backdrop(
                        List.of(
                                Outline.area(Village.block(1, 1, 4, 3), "West"),
                                Outline.area(Village.block(5, 1, 4, 3), "Oost")),
                        "grens van een wijk",
                        List.of(),
                        List.of()))
                .svg();
        String d = ((Element) Drawn.group(svg, "kaart-grenzen")
                        .getElementsByTagName("path")
                        .item(0))
                .getAttribute("d");
        double[] e = Drawn.extent(svg, "kaart-grenzen");

        assertThat(Drawn.length(d))
                .isCloseTo(2 * (e[2] - e[0]) + 3 * (e[3] - e[1]), org.assertj.core.api.Assertions.within(20.0));
    }
}
