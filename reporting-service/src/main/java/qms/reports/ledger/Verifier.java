package qms.reports.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import qms.service.store.StoredLog;

/** Verifies the log and what the ledger itself keeps, and tells all that is wrong with the ledger and the first that is with the log. */
final class Verifier {

    private final StoredLog log;
    private final Ledger ledger;

    Verifier(StoredLog log, Ledger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    /** What there is to go through, and how far it has been gone through. */
    interface Progress {
        void reached(long checked, long events, long checkpoints);
    }

    List<Finding> findings(List<Head> brought, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        Ledger.Signed signed = ledger.signed();
        // Asked first: more may be sealed meanwhile.
        long leaves = ledger.leaves().size();
        long known = ledger.known(signed.heads());
        long events = log.head();
        long checkpoints = signed.heads().size();
        progress.reached(0, events, checkpoints);
        signed.fault().ifPresent(findings::add);
        if (known < leaves || known < sealed(signed.heads())) {
            findings.add(Finding.leaves(known + 1));
        }
        List<Head> heads = Stream.concat(signed.heads().stream(), brought.stream())
                .sorted(Comparator.comparingLong(Head::size))
                .toList();
        new LogCheck(log, ledger.leaves(), known, heads, checked -> progress.reached(checked, events, checkpoints))
                .firstFault()
                .ifPresent(findings::add);
        return findings;
    }

    private static long sealed(List<Head> heads) {
        return heads.isEmpty() ? 0 : heads.getLast().size();
    }
}
