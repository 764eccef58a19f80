// SPDX-License-Identifier: EUPL-1.2
/** What every path of the API shares: problem documents, paging, headers, the two languages. */
@NullMarked
package nl.noaber.app.http;

import org.jspecify.annotations.NullMarked;
