// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.EnumSet;
import java.util.Set;
import nl.noaber.app.http.Refusal;

/**
 * The rule, all of it. A role says what one may do; the owner of a thing and whom it is shared with say to what. Whoever shares lets others see, never change.
 * No kind of organisation sees more than what it owns and what is shared with it: so the national level gets no small numbers of a municipality unless that municipality shared them.
 */
public final class Rights {
    private Rights() {}

    /** What someone may do at all, by role. */
    public static Set<Deed> of(Person who) {
        EnumSet<Deed> all = EnumSet.of(Deed.READ);
        if (who.is(Role.ADVISER)) {
            all.add(Deed.WRITE);
            all.add(Deed.SHARE);
        }
        if (who.is(Role.ANALYST)) {
            all.add(Deed.WRITE);
        }
        if (who.is(Role.ADMINISTRATOR)) {
            all.addAll(EnumSet.of(Deed.SHARE, Deed.MANAGE_USERS, Deed.MANAGE_ORGANISATION, Deed.READ_AUDIT));
            if (who.keeper()) {
                all.add(Deed.MANAGE_INSTALLATION);
            }
        }
        return all;
    }

    public static boolean may(Person who, Deed deed) {
        return of(who).contains(deed);
    }

    public static boolean may(Person who, Deed deed, Owned thing) {
        boolean own = thing.organisation().equals(who.organisation());
        boolean reached = own || (deed == Deed.READ && thing.sharedWith().contains(who.organisation()));
        return reached && may(who, deed);
    }

    /** @throws Refusal 403 when the role does not allow it */
    public static void require(Person who, Deed deed) {
        if (!may(who, deed)) {
            throw notAllowed();
        }
    }

    /** @throws Refusal 404 when the thing may not even be seen, so that its existence is not told; 403 when it may be seen only */
    public static void require(Person who, Deed deed, Owned thing) {
        if (!may(who, Deed.READ, thing)) {
            throw Refusal.notFound(thing.kind(), thing.id());
        }
        if (!may(who, deed, thing)) {
            throw notAllowed();
        }
    }

    private static Refusal notAllowed() {
        return new Refusal(
                Refusal.Reason.NOT_ALLOWED,
                "Uw rol geeft hier geen recht op. Vraag uw beheerder.",
                "Your role does not allow this. Ask your administrator.");
    }
}
