// SPDX-License-Identifier: EUPL-1.2
/** Files that people brought: kept under their hash, never changed. Doors: {@link nl.noaber.app.datasets.Datasets}, {@link nl.noaber.app.datasets.Dataset}. */
@NullMarked
package nl.noaber.app.datasets;

import org.jspecify.annotations.NullMarked;
