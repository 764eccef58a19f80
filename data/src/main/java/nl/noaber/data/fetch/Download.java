// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one file of any length. What has come in stays in {@code NAME.part} beside a small {@code NAME.state}; a later
 * try asks only for the rest ({@code Range}), and only if the file is still the same one ({@code If-Range}).
 */
final class Download {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Web web;
    private final Path folder;
    private final Watch watch;

    Download(Web web, Path folder, Watch watch) {
        this.web = web;
        this.folder = folder;
        this.watch = watch;
    }

    /**
     * @param form when given, it is posted, and nothing is resumed: the answer is made anew each time
     * @param sha256 what the user says it must be; null when the service is to be believed
     * @return the whole file, still under its {@code .part} name
     */
    Path file(URI uri, @Nullable String form, String name, @Nullable String sha256) {
        Path part = folder.resolve(name + ".part");
        Path stateFile = folder.resolve(name + ".state");
        return web.patience().insist(Web.host(uri), () -> {
            try {
                attempt(uri, form, part, stateFile);
                mustBeAsTheUserSays(part, stateFile, sha256);
                return part;
            } catch (IOException e) {
                throw new BadInput(
                        "The file %s cannot be written: %s.".formatted(part.getFileName(), e),
                        "Maybe the disk is full or the folder is read-only.",
                        e);
            }
        });
    }

    private void attempt(URI uri, @Nullable String form, Path part, Path stateFile)
            throws IOException, Trouble, InterruptedException {
        DownloadState before = DownloadState.read(stateFile);
        long have = Files.exists(part) ? Files.size(part) : 0;
        if (!before.url().equals(uri.toString()) || form != null) {
            have = 0;
        }
        boolean whole = have > 0 && have == before.bytes();
        if (!whole) {
            transfer(uri, form, part, stateFile, before, have);
        }
        DownloadState state = DownloadState.read(stateFile);
        mustBeWhole(part, state);
        mustFit(part, stateFile, state.checksum());
    }

    private void transfer(URI uri, @Nullable String form, Path part, Path stateFile, DownloadState before, long have)
            throws IOException, Trouble, InterruptedException {
        HttpRequest.Builder request = web.request(uri, form).header("Accept-Encoding", "identity");
        boolean resume = have > 0 && !before.validator().isEmpty();
        if (resume) {
            request.header("Range", "bytes=" + have + "-").header("If-Range", before.validator());
        }
        long already = resume ? have : 0;
        AtomicBoolean begun = new AtomicBoolean();
        CompletableFuture<HttpResponse<byte[]>> future = web.client().sendAsync(request.build(), info -> {
            begun.set(true);
            return body(uri, info, part, stateFile, before, already);
        });
        HttpResponse<byte[]> response = await(future, part, stateFile, begun);
        if (response.statusCode() == 416) {
            throwAway(part, stateFile);
            throw new Trouble("the file became shorter; it is fetched anew");
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (Content.isHtml(type)) {
            throw Content.webPage(Web.host(uri), uri.getPath());
        }
        Web.mustBeFine(uri, response.statusCode(), response.headers(), response.body());
        if (!fileFollows(response.statusCode(), response.headers(), before, already)) {
            throwAway(part, stateFile);
            throw new Trouble("the service sent another part than was asked; the file is fetched anew");
        }
        if (Files.size(part) > web.limits().fileBytesMax()) {
            throwAway(part, stateFile);
            throw tooLong();
        }
        web.count(Files.size(part) - (response.statusCode() == 206 ? already : 0));
    }

    private static void throwAway(Path part, Path stateFile) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(stateFile);
    }

    /** Chooses, when the headers are there, whether the bytes go to the file. */
    private BodySubscriber<byte[]> body(
            URI uri, ResponseInfo info, Path part, Path stateFile, DownloadState before, long have) {
        if (!fileFollows(info.statusCode(), info.headers(), before, have)) {
            return BodySubscribers.limiting(
                    BodySubscribers.ofByteArray(), web.limits().pageBytesMax());
        }
        boolean fresh = info.statusCode() == 200;
        if (fresh) {
            DownloadState.of(uri, info.headers()).write(stateFile);
        }
        StandardOpenOption how = fresh ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
        return BodySubscribers.mapping(
                BodySubscribers.ofFile(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how),
                file -> new byte[0]);
    }

    /** A whole file, or exactly the part that was asked for of the same file: a service may not look at If-Range. */
    private static boolean fileFollows(int status, HttpHeaders headers, DownloadState before, long have) {
        if (Content.isHtml(headers.firstValue("Content-Type").orElse(""))) {
            return false;
        }
        String range = headers.firstValue("Content-Range").orElse("");
        boolean same = !before.validator().startsWith("\"")
                || headers.firstValue("ETag").orElse(before.validator()).equals(before.validator());
        return status == 200 || (status == 206 && have > 0 && same && range.startsWith("bytes " + have + "-"));
    }

    /** @param begun whether the headers are there; until then the time limit of the request itself holds */
    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> future, Path part, Path stateFile, AtomicBoolean begun)
            throws IOException, Trouble, InterruptedException {
        long seen = -1;
        long stillNanos = 0;
        Duration stall = web.limits().stall();
        while (true) {
            try {
                return future.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw Web.network(e);
            } catch (TimeoutException e) {
                long now = Files.exists(part) ? Files.size(part) : 0;
                if (now > web.limits().fileBytesMax()) {
                    future.cancel(true);
                    throw tooLong();
                }
                stillNanos = begun.get() && now == seen ? stillNanos + LOOK_EVERY.toNanos() : 0;
                seen = now;
                if (stillNanos > stall.toNanos()) {
                    future.cancel(true);
                    throw new Trouble("nothing came in for %s s".formatted(stall.toMillis() / 1e3), Duration.ZERO, e);
                }
                tell(now, DownloadState.read(stateFile).bytes());
            }
        }
    }

    private void tell(long now, long whole) {
        if (whole > 0) {
            if (whole > web.limits().fileBytesMax()) {
                throw tooLong();
            }
            watch.share((double) now / whole);
        }
    }

    private BadInput tooLong() {
        return new BadInput(
                "The file is longer than %,d bytes, the limit."
                        .formatted(web.limits().fileBytesMax()),
                "Maybe this is another file than was meant.");
    }

    private static void mustBeWhole(Path part, DownloadState state) throws IOException, Trouble {
        long have = Files.size(part);
        if (state.bytes() >= 0 && have != state.bytes()) {
            throw new Trouble("%d of %d bytes came in".formatted(have, state.bytes()));
        }
    }

    /** Trying again would give the same bytes, so this is told at once. */
    private static void mustBeAsTheUserSays(Path part, Path stateFile, @Nullable String sha256) throws IOException {
        if (sha256 == null || new Checksum("SHA-256", sha256.toLowerCase(Locale.ROOT)).fits(part)) {
            return;
        }
        String found = Sources.sha256(part);
        throwAway(part, stateFile);
        throw new BadInput(
                "The file has the SHA-256 %s, not %s.".formatted(found, sha256),
                "Maybe the service has put a newer file there: change the line .sha256 in the --hosts file.");
    }

    private static void mustFit(Path part, Path stateFile, Optional<Checksum> expected) throws IOException, Trouble {
        if (expected.isPresent() && !expected.get().fits(part)) {
            throwAway(part, stateFile);
            throw new Trouble("the file does not fit its checksum (%s)"
                    .formatted(expected.get().algorithm()));
        }
    }
}
