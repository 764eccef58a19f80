// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPlanTest {
    @Test
    void a01_theExampleTellsItsPlan() {
        String story = FirstPlan.story();
        assertThat(story).contains("phase 1 opens ").contains("(this one does)");
        assertThat(story.lines().filter(line -> line.contains("point, site"))).hasSizeLessThanOrEqualTo(5);
        assertThat(story.lines()
                        .filter(line -> line.startsWith("phase 1"))
                        .findFirst()
                        .orElseThrow())
                .contains("F", "G");
    }
}
