package dev.portfolio.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends single requests and reads the heads of their answers.
 *
 * <p>{@code HttpClient} looks a host up by itself: between the look at its address and the connection, a hostile name
 * can become another address. Here the connection goes to the address that was judged, and to no other; TLS still checks
 * the certificate against the name. Nothing is sent but what stands here: no cookie, no password, no referrer.
 */
final class WebConnections implements Closeable {

    private static final String AGENT = "portfolio-link-check (looks once whether a link of a portfolio opens)";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9][0-9]{2})(?: .*)?");
    private static final int LONGEST_HEAD = 16 * 1024;

    private final int millis;
    private final SSLSocketFactory secure;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(WebConnections::daemon);

    /**
     * Connections.
     *
     * @param seconds how long each request may take, from the connection to the end of the answer's head
     */
    WebConnections(int seconds, SSLSocketFactory secure) {
        this.millis = (int) TimeUnit.SECONDS.toMillis(Math.max(1, Math.min(seconds, 600)));
        this.secure = secure;
    }

    /** A thread that keeps nobody waiting. */
    static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "portfolio-links");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Sends a request.
     *
     * @param judged the host's address: the only one that is connected to
     */
    WebResponse send(String method, WebAddress address, InetAddress judged) throws IOException {
        try (Socket plain = new Socket()) {
            open.add(plain);
            // A server may send a letter now and then for hours: the time counts for all of it.
            ScheduledFuture<?> end = watch.schedule(() -> close(plain), millis, TimeUnit.MILLISECONDS);
            try {
                plain.setSoTimeout(millis);
                plain.connect(new InetSocketAddress(judged, address.port()), millis);
                return address.secure() ? secured(method, address, plain) : exchange(method, address, plain);
            } finally {
                end.cancel(false);
                open.remove(plain);
            }
        }
    }

    private WebResponse secured(String method, WebAddress address, Socket plain) throws IOException {
        String name = address.host().replaceAll("^\\[|]$", "");
        try (SSLSocket socket = (SSLSocket) secure.createSocket(plain, name, address.port(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return exchange(method, address, socket);
        }
    }

    private static WebResponse exchange(String method, WebAddress address, Socket socket) throws IOException {
        String range = method.equals("GET") ? "Range: bytes=0-0\r\n" : "";
        String request = method + " " + address.path() + " HTTP/1.1\r\nHost: " + address.authority()
                + "\r\nUser-Agent: " + AGENT + "\r\nAccept: */*\r\n" + range + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        InputStream in = socket.getInputStream();
        int left = LONGEST_HEAD;
        while (true) {
            String head = head(in, left);
            left -= head.length();
            WebResponse response = read(head);
            if (response.code() >= 200) {
                return response;
            }
        }
    }

    private static WebResponse read(String head) throws IOException {
        String[] lines = head.split("\r?\n", -1);
        Matcher status = STATUS.matcher(lines[0]);
        if (!status.matches()) {
            throw new IOException("No answer of HTTP.");
        }
        WebResponse response = WebResponse.of(Integer.parseInt(status.group(1)));
        for (int i = 1; i < lines.length; i++) {
            response = response.with(lines[i]);
        }
        return response;
    }

    /** The lines up to an empty one, or as many of them as anyone needs. What follows is never read. */
    private static String head(InputStream in, int most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 2 && bytes.size() < most) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
            ends = next == '\n' ? ends + 1 : next == '\r' ? ends : 0;
        }
        if (bytes.size() == 0) {
            throw new IOException("The connection was closed.");
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            return;
        }
    }

    /** Ends all requests that are under way. */
    @Override
    public void close() {
        watch.shutdownNow();
        open.forEach(WebConnections::close);
    }
}
