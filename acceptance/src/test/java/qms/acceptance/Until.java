package qms.acceptance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, with a limit. */
final class Until {
    private static final Duration PACE = Duration.ofMillis(50);

    private Until() {}

    /** Waits until it is so; says what it waited for when the time is up. */
    static void within(Duration limit, Supplier<String> awaited, BooleanSupplier so) {
        if (!happens(limit, so)) {
            throw new AssertionError("not within " + limit.toSeconds() + " s: " + awaited.get());
        }
    }

    static boolean happens(Duration limit, BooleanSupplier so) {
        long end = System.nanoTime() + limit.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
        return true;
    }

    /** Lets a span of time pass while others work. */
    static void passed(Duration span) {
        long end = System.nanoTime() + span.toNanos();
        for (long left = span.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
