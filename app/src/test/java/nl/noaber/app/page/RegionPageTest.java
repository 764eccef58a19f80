// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"&'";

    private static String page(String name, List<RegionStory.Concentration> concentrations, boolean isFull) {
        return RegionPage.write(new RegionStory(
                name,
                "2024",
                isFull,
                "In " + name + " redden naar schatting 40 (10–90) van de 900 inwoners zich niet 72 uur alleen.",
                List.of(name),
                "<svg role=\"img\"><title>kaart</title></svg>",
                concentrations,
                new RegionStory.Areas(
                        "Eén wijk.",
                        List.of(new RegionStory.Area(name, "900", "onbekend", "onbekend", "afgeschermd", "0"))),
                new RegionStory.Places(
                        "Eén plek.",
                        List.of(name),
                        List.of(new RegionStory.PlaceGroup(
                                name,
                                true,
                                List.of(new RegionStory.PlaceRow(name, "onbekend", List.of("1,0 m"), "10 tot 25")))),
                        List.of(name)),
                new RegionStory.Certainty(List.of(name)),
                List.of(new RegionStory.Indicator(name, "40 (10–90)", name, name, name)),
                new RegionStory.Origin(
                        List.of(new RegionStory.SourceRow("straten", name, name, name, "onbekend", "ab12")),
                        List.of(new RegionStory.Parameter(name, name)),
                        List.of(name),
                        List.of(new RegionStory.Refused(name, name, "3")),
                        name,
                        name)));
    }

    /** Names come from files of others: in no place of the page may one become markup. */
    @Test
    void a01_aHostileNameStaysText() {
        RegionStory.Concentration concentration =
                new RegionStory.Concentration(1, HOSTILE, "40", "900", "6 ha", HOSTILE, false);
        String html = page(HOSTILE, List.of(concentration), false);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;");
    }

    @Test
    void a02_withoutConcentrationsItSaysSo() {
        assertThat(page("Dorp", List.of(), false)).contains("Er is geen plek waar meer van hen");
    }

    /** What hangs on the margins altogether is not told as if it were sure. */
    @Test
    void a05_doubtfulConcentrationsAreCounted() {
        List<RegionStory.Concentration> two = List.of(
                new RegionStory.Concentration(1, "Noord", "40", "900", "6 ha", "", false),
                new RegionStory.Concentration(2, "Zuid", "20", "300", "6 ha", "", true));
        assertThat(page("Dorp", two, false)).contains("Bij 1 daarvan is dat onzeker");
        assertThat(page("Dorp", two.subList(0, 1), false)).doesNotContain("is dat onzeker");
    }

    @Test
    void a03_aFullOneSaysWhoMaySeeIt() {
        assertThat(page("Dorp", List.of(), true)).contains("Volledige uitgave");
        assertThat(page("Dorp", List.of(), false)).doesNotContain("Volledige uitgave");
    }

    @Test
    void a04_theSameStoryIsTheSameBytes() {
        assertThat(page("Dorp", List.of(), false)).isEqualTo(page("Dorp", List.of(), false));
    }
}
