package qms.gateway;

import java.util.concurrent.atomic.AtomicBoolean;

/** What is still being made ready behind the door by the one who started it, such as demo data; until then the whole is not ready. */
public final class Preparation {
    private final AtomicBoolean done = new AtomicBoolean();

    public void finish() {
        done.set(true);
    }

    boolean isDone() {
        return done.get();
    }
}
