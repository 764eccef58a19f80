// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation that runs the installation: what belongs to nobody is its. */
@Component
public class Keeper {
    private final JdbcClient rows;

    Keeper(JdbcClient rows) {
        this.rows = rows;
    }

    /** Its id; empty before the first administrator was asked in. */
    public String organisation() {
        return rows.sql("select id from organisation where keeper = true and version = 1")
                .query(String.class)
                .optional()
                .orElse("");
    }
}
