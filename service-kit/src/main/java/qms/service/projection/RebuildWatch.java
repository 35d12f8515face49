package qms.service.projection;

import java.time.Duration;

/** Is told how far a rebuild has come, and may stop it by throwing. */
@FunctionalInterface
public interface RebuildWatch {

    RebuildWatch NOBODY = (phase, read, of) -> {};

    /** What it is about, and how many events it has read of how many. */
    void reached(Phase phase, long read, long of);

    /** How long it waits for the lists to come as far as it has read. */
    default Duration patience() {
        return Duration.ofSeconds(60);
    }

    /** What a rebuild does, in that order. */
    enum Phase {
        FOLDING,
        COMPARING,
        REPLACING
    }
}
