// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.List;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;

/**
 * What is published about areas and postcodes. Any part may be empty.
 *
 * @param areas neighbourhoods or districts, one level only
 * @param figures of those areas, by code; PDOK's or StatLine's names
 * @param postcodes polygons whose code is a postcode of four digits
 * @param postcodeFigures residents and age bands by postcode, names as those of squares
 * @param ages residents by five-year band by postcode: {@code inwoners_65_69} ... {@code inwoners_95_plus}
 */
public record Published(
        List<Area> areas, FigureTable figures, List<Area> postcodes, FigureTable postcodeFigures, FigureTable ages) {
    public Published {
        areas = List.copyOf(areas);
        postcodes = List.copyOf(postcodes);
    }

    public static FigureTable noFigures() {
        return FigureTable.builder(List.of()).build();
    }

    public static Published nothing() {
        return new Published(List.of(), noFigures(), List.of(), noFigures(), noFigures());
    }
}
