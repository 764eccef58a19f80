// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * p-median of growing size by ours, HiGHS, scipy milp and cbc in one run: seconds until the plan is proven to be within 1 % of
 * the best, building the model included. A peer that does not get there within the limit is not asked for larger ones.
 * Run with {@code bench/run nl.noaber.bench.MedianBench [LIMIT SECONDS]}; figures stand in docs/manual/locate.md.
 */
public final class MedianBench {
    private static final List<Integer> SIZES = List.of(50, 100, 200, 400, 800, 1600, 3200);
    private static final double GAP = 0.01;
    private static final double USUAL_LIMIT = 60;

    private MedianBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        double limit = arguments.length == 0 ? USUAL_LIMIT : Double.parseDouble(arguments[0]);
        Path folder = Files.createTempDirectory("median-bench");
        Set<MedianPeers> running = EnumSet.allOf(MedianPeers.class);
        MedianPeers.NOABER_PROOF.solve(MedianWorld.drawn(200), GAP, 2, folder);
        System.out.printf(Locale.ROOT, "Within %.0f s, gap asked %.1f %%%n", limit, 100 * GAP);
        for (int n : SIZES) {
            MedianWorld world = MedianWorld.drawn(n);
            for (MedianPeers peer : MedianPeers.values()) {
                if (running.contains(peer)) {
                    MedianPeers.Result result = peer.solve(world, GAP, limit, folder);
                    System.out.printf(
                            Locale.ROOT,
                            "n %5d  p %4d  %-22s %8.2f s  objective %12.0f  gap %9.4f %%  load %s%n",
                            n,
                            world.p(),
                            peer.title(),
                            result.seconds(),
                            result.objective(),
                            100 * result.gap(),
                            load());
                    if (result.gap() > GAP + 1e-9) {
                        running.remove(peer);
                    }
                }
            }
        }
    }

    /** What else the machine does: the one-minute load, where Linux tells it. */
    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }
}
