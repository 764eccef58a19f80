// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param resultaten the rows
 * @param pagina from 1
 * @param paginaGrootte most rows on a page
 * @param totaal rows in all
 */
public record PageOf<T>(List<T> resultaten, int pagina, int paginaGrootte, long totaal) {
    public static <T> PageOf<T> of(List<T> rows, PageWish wish, long total) {
        return new PageOf<>(rows, wish.page(), wish.pageSize(), total);
    }

    public <U> PageOf<U> map(Function<T, U> change) {
        return new PageOf<>(resultaten.stream().map(change).toList(), pagina, paginaGrootte, totaal);
    }
}
