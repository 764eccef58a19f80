// SPDX-License-Identifier: EUPL-1.2
/**
 * Files that people brought or had fetched: kept under their hash, never changed. Doors: {@link nl.noaber.app.datasets.Datasets}, {@link
 * nl.noaber.app.datasets.Dataset}, {@link nl.noaber.app.datasets.Origin}.
 */
@NullMarked
package nl.noaber.app.datasets;

import org.jspecify.annotations.NullMarked;
