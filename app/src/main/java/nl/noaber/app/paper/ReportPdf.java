// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import nl.noaber.app.page.CompareStory;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.PaperText;
import nl.noaber.app.page.PlanStory;
import nl.noaber.app.page.RegionBrief;

/** Region, plan and comparison together on paper. */
public final class ReportPdf {
    private ReportPdf() {}

    /** @return a PDF/A-2a document of at most eight pages; the map of the region is Dutch */
    public static byte[] write(RegionBrief region, PlanStory plan, CompareStory compare, Language language) {
        return Paged.fitting(
                sheets -> PaperText.report(region, plan, compare, language, sheets),
                PdfIdentity.of(PaperText.reportTitle(plan, language), language.code(), plan.passport()));
    }
}
