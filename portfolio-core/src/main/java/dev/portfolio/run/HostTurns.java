package dev.portfolio.run;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets one request at a time go to a host, with a pause between two. */
final class HostTurns {

    private final int pause;
    private final Pauses pauses;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** Waits. */
    @FunctionalInterface
    interface Pauses {
        void pause(String host, int seconds) throws InterruptedException;
    }

    /** A request. */
    @FunctionalInterface
    interface Request {
        WebResponse send() throws IOException;
    }

    private static final class Turn {
        private final Semaphore free = new Semaphore(1, true);
        private boolean taken;
    }

    HostTurns(int pause, Pauses pauses) {
        this.pause = pause;
        this.pauses = pauses;
    }

    /** Sends a request as soon as it is its turn. */
    WebResponse take(String host, Request request) throws IOException, InterruptedException {
        Turn turn = turns.computeIfAbsent(host, unseen -> new Turn());
        turn.free.acquire();
        try {
            if (turn.taken) {
                pauses.pause(host, pause);
            }
            turn.taken = true;
            return request.send();
        } finally {
            turn.free.release();
        }
    }

    /** Waits because the host asks to. */
    void waitFor(String host, int seconds) throws InterruptedException {
        pauses.pause(host, seconds);
    }
}
