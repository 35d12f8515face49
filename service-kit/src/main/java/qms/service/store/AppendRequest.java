package qms.service.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Events that are to be stored together or not at all, and the one who waits for them. */
final class AppendRequest {

    private enum Stage {
        WAITING,
        TAKEN,
        GIVEN_UP
    }

    final List<EventRow> rows;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile @Nullable SQLException failure;
    private volatile int refusedRow;

    AppendRequest(List<EventRow> rows) {
        this.rows = rows;
    }

    /** The writer takes it, unless nobody waits for it any more. */
    boolean take() {
        return stage.compareAndSet(Stage.WAITING, Stage.TAKEN);
    }

    void stored() {
        settled.countDown();
    }

    void refused(int row, SQLException cause) {
        refusedRow = row;
        failed(cause);
    }

    /** Which of the events could not be stored; the first where no one of them is to blame. */
    int refusedRow() {
        return refusedRow;
    }

    void failed(SQLException cause) {
        failure = cause;
        settled.countDown();
    }

    /** Waits until the events are safe; once the writer has taken them they may be stored, so their fate is waited for longer. */
    void await(long patienceMillis, long fateMillis) throws SQLException {
        boolean interrupted = false;
        boolean known = false;
        try {
            known = settled.await(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (!known) {
            if (stage.compareAndSet(Stage.WAITING, Stage.GIVEN_UP)) {
                restore(interrupted);
                throw new SQLException("the event log cannot be written at present; nothing was stored");
            }
            interrupted |= awaitFate(fateMillis);
        }
        restore(interrupted);
        if (settled.getCount() > 0) {
            throw new SQLException("the event log does not answer; it is not known whether the events were stored");
        }
        SQLException refused = failure;
        if (refused != null) {
            throw refused;
        }
    }

    private boolean awaitFate(long fateMillis) {
        boolean interrupted = false;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(fateMillis);
        for (long left = fateMillis; settled.getCount() > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            try {
                settled.await(left, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
