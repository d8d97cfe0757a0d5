package dev.portfolio.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers each path as it is told to, and writes down what it is asked. */
final class LocalServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> heads = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private LocalServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    static LocalServer start() throws IOException {
        return new LocalServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    static LocalServer of(HttpServer server) {
        return new LocalServer(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** A path answered by a number, and a line of its head if there is one: {@code Location: /x}. */
    LocalServer with(String path, int code, String... lines) {
        return with(path, exchange -> {
            for (String line : lines) {
                int colon = line.indexOf(':');
                exchange.getResponseHeaders()
                        .add(line.substring(0, colon), line.substring(colon + 1).strip());
            }
            exchange.sendResponseHeaders(code, -1);
        });
    }

    LocalServer with(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        Map<String, List<String>> head = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        head.putAll(exchange.getRequestHeaders());
        heads.add(head);
        try (exchange) {
            answers.getOrDefault(exchange.getRequestURI().toString(), any -> any.sendResponseHeaders(404, -1))
                    .to(exchange);
        }
    }

    /** What was asked, in order: {@code HEAD /x}. */
    List<String> asked() {
        return asked;
    }

    /** The heads of the requests. */
    List<Map<String, List<String>>> heads() {
        return heads;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
