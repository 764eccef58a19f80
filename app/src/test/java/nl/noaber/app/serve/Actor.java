// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

/**
 * Who asks, in the matrix of rights.
 *
 * @param organisation whose user: {@code eigenaar} owns the things, {@code gedeeld} is shared with; none for who is not signed in
 * @param role Dutch, as in the API
 */
record Actor(String organisation, String role) {
    static final Actor NOBODY = new Actor("", "");

    boolean isNobody() {
        return organisation.isEmpty();
    }

    boolean owns() {
        return organisation.equals("eigenaar");
    }

    boolean sees() {
        return owns() || organisation.equals("gedeeld");
    }

    boolean is(String... roles) {
        return java.util.List.of(roles).contains(role);
    }

    @Override
    public String toString() {
        return isNobody() ? "nobody" : role + "@" + organisation;
    }
}
