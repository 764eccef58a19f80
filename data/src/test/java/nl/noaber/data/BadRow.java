// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

/**
 * A file with one bad row among good ones.
 *
 * @param name of the kind
 * @param reason under which it is counted
 * @param row its number in the file, the first is 1
 */
record BadRow(String name, String file, BrokenKind.Maker maker, BrokenKind.Door door, String reason, long row) {
    @Override
    public String toString() {
        return name;
    }
}
