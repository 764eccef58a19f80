// SPDX-License-Identifier: EUPL-1.2
/** Who is who, and who may do what. */
@NullMarked
package nl.noaber.app.access;

import org.jspecify.annotations.NullMarked;
