// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing.services;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback address that answers as it is told, and remembers what it was asked. */
public final class StandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new TreeMap<>();
    private final Map<String, Deque<Answer>> faults = new TreeMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** @param port 0: any that is free */
    public StandIn(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** With all services of an invented town. */
    public static StandIn ofTown(int port) {
        StandIn standIn = new StandIn(port);
        TownServices.on(standIn);
        return standIn;
    }

    /** Answers from now on to every question whose path begins so; the longest beginning counts. */
    public synchronized void put(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** Answers this once, before the usual answer, to the next question whose path begins so. */
    public synchronized void once(String path, Answer answer) {
        faults.computeIfAbsent(path, p -> new ArrayDeque<>()).addLast(answer);
    }

    public URI at(String path) {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + path);
    }

    /** Every question so far, in order. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Forgets what was asked so far. */
    public synchronized void forget() {
        asked.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Asked question = Asked.of(exchange);
        try {
            answerTo(question).to(question, exchange);
        } catch (IOException e) {
            exchange.close(); // the asker went away
        }
    }

    private synchronized Answer answerTo(Asked question) {
        asked.add(question);
        for (Map.Entry<String, Deque<Answer>> fault : faults.entrySet()) {
            if (question.path().startsWith(fault.getKey()) && !fault.getValue().isEmpty()) {
                return fault.getValue().removeFirst();
            }
        }
        return answers.entrySet().stream()
                .filter(answer -> question.path().startsWith(answer.getKey()))
                .reduce((a, b) -> b.getKey().length() >= a.getKey().length() ? b : a)
                .map(Map.Entry::getValue)
                .orElse(Answer.status(404, "There is nothing here."));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** For trying by hand: serves the town until the program is stopped. Arguments: a port, and the hosts file to write. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (StandIn standIn = ofTown(Integer.parseInt(arguments[0]))) {
            Files.writeString(Path.of(arguments[1]), TownServices.hosts(standIn));
            System.out.println("Serving an invented town at " + standIn.at("/"));
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
