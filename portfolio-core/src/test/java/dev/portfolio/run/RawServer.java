package dev.portfolio.run;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server on this machine that sends some bytes to whoever comes, whatever is asked. */
final class RawServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    RawServer(String bytes) throws IOException {
        this(bytes, 0);
    }

    private RawServer(String bytes, long pause) throws IOException {
        Thread thread = new Thread(() -> serve(bytes.getBytes(StandardCharsets.ISO_8859_1), pause));
        thread.setDaemon(true);
        thread.start();
    }

    /** One that sends a letter of an endless answer now and then. */
    static RawServer dripping() throws IOException {
        return new RawServer("HTTP/1.1 200 OK\r\nX: " + "y".repeat(10_000), 100);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve(byte[] bytes, long pause) {
        boolean open = true;
        while (open) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read();
                OutputStream out = socket.getOutputStream();
                for (byte one : pause > 0 ? bytes : new byte[0]) {
                    out.write(one);
                    out.flush();
                    Thread.sleep(pause);
                }
                out.write(pause > 0 ? new byte[0] : bytes);
                out.flush();
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException goneAgain) {
                open = !server.isClosed();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
