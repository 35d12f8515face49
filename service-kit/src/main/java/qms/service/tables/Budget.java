package qms.service.tables;

import java.util.function.Supplier;
import qms.web.problems.Problem;

/** How many bytes may still be read, from one stream or from several together. */
final class Budget {

    private final Supplier<Problem> refusal;
    private long left;

    Budget(long most, Supplier<Problem> refusal) {
        this.left = most;
        this.refusal = refusal;
    }

    void spend(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw refusal.get();
        }
    }

    boolean isSpent() {
        return left < 0;
    }
}
