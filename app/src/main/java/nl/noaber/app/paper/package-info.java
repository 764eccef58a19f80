// SPDX-License-Identifier: EUPL-1.2
/** PDF/A-2a of the pages, for councils and archives: at most eight pages, the same bytes for the same story. */
@NullMarked
package nl.noaber.app.paper;

import org.jspecify.annotations.NullMarked;
