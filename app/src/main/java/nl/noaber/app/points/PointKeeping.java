// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Owned;
import nl.noaber.app.access.Person;
import nl.noaber.app.access.Rights;
import nl.noaber.app.access.Sharing;
import nl.noaber.app.access.Trail;
import nl.noaber.app.http.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verbs of the register: each looks at rights, writes a version, and is remembered. */
@Component
class PointKeeping {
    private final Points points;
    private final Sharing sharing;
    private final Trail trail;
    private final InstantSource clock;

    PointKeeping(Points points, Sharing sharing, Trail trail, InstantSource clock) {
        this.points = points;
        this.sharing = sharing;
        this.trail = trail;
        this.clock = clock;
    }

    /** The present version, when this person may see it. */
    Optional<Point> find(Person who, String id) {
        return points.find(id)
                .filter(point -> Rights.may(
                        who, Deed.READ, new Owned(Point.KIND, id, point.organisation(), sharing.of(Point.KIND, id))));
    }

    /** The present version, when this person may do this with it. @throws Refusal 404 or 403 */
    Point get(Person who, Deed deed, String id) {
        Point found = points.find(id).orElseThrow(() -> Refusal.notFound(Point.KIND, id));
        Rights.require(who, deed, new Owned(Point.KIND, id, found.organisation(), sharing.of(Point.KIND, id)));
        return found;
    }

    @Transactional
    public Point make(Person who, PointWish wish) {
        Rights.require(who, Deed.WRITE);
        Point made = wish.checked(UUID.randomUUID().toString(), 1, who.organisation(), now(), who.id());
        points.insert(made);
        remember(who, "make", made);
        return made;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when someone else was before */
    @Transactional
    public Point change(Person who, Point present, PointWish wish) {
        Point changed = wish.checked(present.id(), present.version() + 1, present.organisation(), now(), who.id());
        points.insert(changed);
        remember(who, "change", changed);
        return changed;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when someone else was before */
    @Transactional
    public void withdraw(Person who, Point present) {
        Point last = present.inState(State.WITHDRAWN, now(), who.id());
        points.insert(last);
        remember(who, "withdraw", last);
    }

    @Transactional
    public void share(Person who, Point present, Set<String> organisations) {
        sharing.set(Point.KIND, present.id(), organisations, who);
        trail.add(
                who,
                "share",
                Point.KIND,
                present.id(),
                Map.of("with", String.join(",", sharing.of(Point.KIND, present.id()))));
    }

    Set<String> sharedWith(String id) {
        return sharing.of(Point.KIND, id);
    }

    private void remember(Person who, String deed, Point point) {
        trail.add(who, deed, Point.KIND, point.id(), Map.of("version", String.valueOf(point.version())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
