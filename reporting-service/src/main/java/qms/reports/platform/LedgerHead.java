package qms.reports.platform;

import java.util.Optional;

/** The head of the ledger, for whoever hands out figures: a reader who keeps it can have the log compared with it later. */
public interface LedgerHead {

    /** How many events were sealed last, a space, and their root in Base64. */
    Optional<String> latest();
}
