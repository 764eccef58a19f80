// SPDX-License-Identifier: EUPL-1.2
/** The pages for people in a browser: built from {@code web/} into {@code static/}, with the fonts of the printed maps. */
@NullMarked
package nl.noaber.app.web;

import org.jspecify.annotations.NullMarked;
