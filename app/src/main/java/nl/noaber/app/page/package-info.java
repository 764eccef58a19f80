// SPDX-License-Identifier: EUPL-1.2
/** The page of a region: one HTML file in Dutch that needs no network and no script. */
@NullMarked
package nl.noaber.app.page;

import org.jspecify.annotations.NullMarked;
