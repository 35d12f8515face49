package qms.service.export;

import java.util.Optional;

/** The head of the ledger for what is handed out: whoever keeps the file can have the log compared with it later. */
@FunctionalInterface
public interface HeadToPrint {

    /** The header that says it. */
    String HEADER = "X-Ledger-Head";

    /** How many events were sealed last, a space, and their root in Base64; nothing where the ledger does not tell in time. */
    Optional<String> latest();
}
