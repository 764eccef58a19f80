// SPDX-License-Identifier: EUPL-1.2
/** Voorbeeldstad: an invented municipality, made from a seed and written in the formats of the real files. */
@NullMarked
package nl.noaber.data.example;

import org.jspecify.annotations.NullMarked;
