// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cleaning;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import nl.noaber.app.access.Keeper;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.audit.Entry;
import nl.noaber.app.datasets.DatasetCleaning;
import nl.noaber.app.regions.MapLayers;
import nl.noaber.app.runs.ResultCleaning;
import nl.noaber.app.tiles.MapArchives;
import nl.noaber.core.evidence.BadInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One time of cleaning up. What is to go is written down first, so that it can stop anywhere and be done again. */
@Component
public class Cleaning {
    /** Who does it, in the audit trail. */
    private static final String BY = "noaber";

    /** So old is what belongs to nothing, before it goes. */
    private static final Duration ORPHAN = Duration.ofDays(1);

    private final ResultCleaning results;
    private final DatasetCleaning datasets;
    private final MapLayers layers;
    private final MapArchives maps;
    private final AuditLog log;
    private final Keeper keeper;
    private final InstantSource clock;
    private final Duration grace;

    Cleaning(
            ResultCleaning results,
            DatasetCleaning datasets,
            MapLayers layers,
            MapArchives maps,
            AuditLog log,
            Keeper keeper,
            InstantSource clock,
            @Value("${noaber.cleaning.days:30}") int days) {
        if (days < 0) {
            throw new BadInput(
                    "The setting noaber.cleaning.days is %d.".formatted(days), "Maybe leave it out: it is 30 then.");
        }
        this.results = results;
        this.datasets = datasets;
        this.layers = layers;
        this.maps = maps;
        this.log = log;
        this.keeper = keeper;
        this.clock = clock;
        this.grace = Duration.ofDays(days);
    }

    /** Withdrawn longer ago than the grace, and a day later what belongs to nothing. */
    public synchronized void clean() {
        Instant now = clock.instant();
        results.mark(now.minus(grace), BY);
        for (ResultCleaning.Gone one : results.remove()) {
            layers.remove(one.id());
            if (!one.baseMap().isEmpty()) {
                maps.remove(one.baseMap());
            }
        }
        for (ResultCleaning.Orphan one : results.orphans(now.minus(ORPHAN))) {
            remember(one.in(), String.valueOf(one.path().getFileName()));
            results.remove(one);
        }
        datasets.mark(now.minus(grace), BY);
        datasets.remove(now.minus(ORPHAN), name -> remember("files", name));
    }

    private void remember(String folder, String name) {
        log.add(new Entry(BY, keeper.organisation(), "clean", folder, name, "", Map.of()));
    }
}
