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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.noaber.core.evidence.BadInput;
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
                return attempt(uri, form, part, stateFile, sha256);
            } catch (IOException e) {
                throw new BadInput(
                        "The file %s cannot be written: %s.".formatted(part.getFileName(), e),
                        "Maybe the disk is full or the folder is read-only.",
                        e);
            }
        });
    }

    private Path attempt(URI uri, @Nullable String form, Path part, Path stateFile, @Nullable String sha256)
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
        mustFit(part, stateFile, Optional.ofNullable(sha256).map(hex -> new Checksum("SHA-256", hex)));
        return part;
    }

    private void transfer(URI uri, @Nullable String form, Path part, Path stateFile, DownloadState before, long have)
            throws IOException, Trouble, InterruptedException {
        HttpRequest.Builder request = web.request(uri, form).header("Accept-Encoding", "identity");
        boolean resume = have > 0 && !before.validator().isEmpty();
        if (resume) {
            request.header("Range", "bytes=" + have + "-").header("If-Range", before.validator());
        }
        long already = resume ? have : 0;
        Path target = part;
        CompletableFuture<HttpResponse<byte[]>> future =
                web.client().sendAsync(request.build(), info -> body(uri, info, target, stateFile, already));
        HttpResponse<byte[]> response = await(future, part, stateFile);
        if (response.statusCode() == 416) {
            Files.deleteIfExists(part);
            Files.deleteIfExists(stateFile);
            throw new Trouble("the file became shorter; it is fetched anew");
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (Content.isHtml(type)) {
            throw Content.webPage(Web.host(uri), uri.getPath());
        }
        Web.mustBeFine(uri, response.statusCode(), response.headers(), response.body());
        if (!fileFollows(response.statusCode(), response.headers(), already)) {
            Files.deleteIfExists(part);
            Files.deleteIfExists(stateFile);
            throw new Trouble("the service sent another part than was asked; the file is fetched anew");
        }
        web.count(Files.size(part) - (response.statusCode() == 206 ? already : 0));
    }

    /** Chooses, when the headers are there, whether the bytes go to the file. */
    private BodySubscriber<byte[]> body(URI uri, ResponseInfo info, Path part, Path stateFile, long have) {
        if (!fileFollows(info.statusCode(), info.headers(), have)) {
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

    private static boolean fileFollows(int status, HttpHeaders headers, long have) {
        if (Content.isHtml(headers.firstValue("Content-Type").orElse(""))) {
            return false;
        }
        String range = headers.firstValue("Content-Range").orElse("");
        return status == 200 || (status == 206 && have > 0 && range.startsWith("bytes " + have + "-"));
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> future, Path part, Path stateFile)
            throws IOException, Trouble, InterruptedException {
        long seen = -1;
        long stillNanos = 0;
        // Until the headers are there the request's own time limit holds; it is longer than the stall limit or equal.
        Duration patience = web.limits().answer().plus(web.limits().stall());
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
                stillNanos = now == seen ? stillNanos + LOOK_EVERY.toNanos() : 0;
                seen = now;
                if (stillNanos > patience.toNanos()) {
                    future.cancel(true);
                    throw new Trouble("nothing came in for %d s".formatted(patience.toSeconds()), Duration.ZERO, e);
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

    private static void mustFit(Path part, Path stateFile, Optional<Checksum> expected) throws IOException, Trouble {
        if (expected.isPresent() && !expected.get().fits(part)) {
            Files.deleteIfExists(part);
            Files.deleteIfExists(stateFile);
            throw new Trouble("the file does not fit its checksum (%s)"
                    .formatted(expected.get().algorithm()));
        }
    }
}
