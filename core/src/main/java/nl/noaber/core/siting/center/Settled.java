// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

/** What has been settled on the way to a case: columns open or closed, and how often each row is covered by open ones. */
final class Settled {
    static final byte FREE = 0;
    static final byte OPEN = 1;
    static final byte CLOSED = 2;

    private final Cover cover;
    final byte[] status;
    final int[] covered;
    int open;

    Settled(Cover cover) {
        this.cover = cover;
        status = new byte[cover.columns()];
        covered = new int[cover.rows()];
    }

    Settled copy() {
        Settled copy = new Settled(cover);
        System.arraycopy(status, 0, copy.status, 0, status.length);
        System.arraycopy(covered, 0, copy.covered, 0, covered.length);
        copy.open = open;
        return copy;
    }

    void open(int column) {
        status[column] = OPEN;
        open++;
        for (int k = cover.columnStart[column]; k < cover.columnStart[column + 1]; k++) {
            covered[cover.columnRows[k]]++;
        }
    }

    void close(int column) {
        status[column] = CLOSED;
    }

    boolean isCovered() {
        for (int c : covered) {
            if (c == 0) {
                return false;
            }
        }
        return true;
    }

    /** A row that no open or free column covers; -1 when there is none. */
    int lostRow() {
        for (int r = 0; r < covered.length; r++) {
            if (covered[r] == 0 && free(r) == 0) {
                return r;
            }
        }
        return -1;
    }

    /** Free columns that cover a row. */
    int free(int row) {
        int count = 0;
        for (int k = cover.rowStart[row]; k < cover.rowStart[row + 1]; k++) {
            count += status[cover.rowColumns[k]] == FREE ? 1 : 0;
        }
        return count;
    }
}
