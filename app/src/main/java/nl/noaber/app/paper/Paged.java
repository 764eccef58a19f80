// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.paper;

import java.util.function.Function;

/** Keeps a document within its pages: long tables are cut, and say so, until it fits. */
final class Paged {
    static final int PAGES_MOST = 8;
    private static final int[] ROWS = {Integer.MAX_VALUE, 40, 25, 20, 16, 12, 8, 5, 3, 1};

    private Paged() {}

    /** @param text of the document on sheets that hold so many rows */
    static byte[] fitting(Function<Sheets, String> text, PdfIdentity identity) {
        int pages = 0;
        for (int rows : ROWS) {
            Sheets sheets = new Sheets(rows);
            PdfMaker maker = new PdfMaker(text.apply(sheets), sheets, identity);
            pages = maker.pages();
            if (pages <= PAGES_MOST) {
                return maker.bytes();
            }
        }
        throw new IllegalStateException(
                "Even with tables of one row the document has %d pages, and may have %d.".formatted(pages, PAGES_MOST));
    }
}
