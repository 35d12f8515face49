package qms.service.bundle;

import java.net.URI;

/** Where the service answers that keeps the ledger. Asked for when it is needed: in one process its port is known only once it has started. */
@FunctionalInterface
public interface LedgerAddress {

    URI get();
}
