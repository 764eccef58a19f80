// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import nl.noaber.app.page.Language;
import nl.noaber.app.page.PaperText;
import nl.noaber.app.page.PlanStory;

/** A plan on paper. */
public final class PlanPdf {
    private PlanPdf() {}

    /** @return a PDF/A-2a document of at most eight pages */
    public static byte[] write(PlanStory story, Language language) {
        return Paged.fitting(
                sheets -> PaperText.plan(story, language, sheets),
                PdfIdentity.of(PaperText.planTitle(story, language), language.code(), story.passport()));
    }
}
