// SPDX-License-Identifier: EUPL-1.2
/**
 * Who did what, as a chain of hashes that can be verified, and separately which personal data were processed. Doors: {@link
 * nl.noaber.app.audit.AuditLog}, {@link nl.noaber.app.audit.ProcessingLog}, {@link nl.noaber.app.audit.Chain}.
 */
@NullMarked
package nl.noaber.app.audit;

import org.jspecify.annotations.NullMarked;
