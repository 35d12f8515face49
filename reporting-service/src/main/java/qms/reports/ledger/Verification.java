package qms.reports.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole log hashed anew and compared with every checkpoint.
 *
 * @param state WAITING, RUNNING, DONE, or FAILED where it could not be carried out
 * @param checked how many events have been hashed
 * @param events how many there were when it began
 * @param checkpoints how many checkpoints it compares with
 * @param heads what the asker had from elsewhere and wanted compared too
 * @param ok that nothing was found; nothing is said before the end
 * @param findings what is not as it was, and the first event that it concerns
 * @param cannotShow what no verification can show
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verification(
        String id,
        String state,
        Instant askedAt,
        @Nullable Instant endedAt,
        long checked,
        long events,
        long checkpoints,
        List<Head> heads,
        @Nullable Boolean ok,
        List<Finding> findings,
        List<String> cannotShow) {

    static final String WAITING = "WAITING";
    static final String RUNNING = "RUNNING";
    static final String DONE = "DONE";
    static final String FAILED = "FAILED";

    private static final List<String> LIMITS = List.of(
            "Händelser som togs bort eller ändrades innan någon kontrollpunkt utanför databasen omfattade dem, det vill säga inom den"
                    + " senaste sekunden eller de senaste 1 000 händelserna, syns inte.",
            "Den som kommer åt både loggen och liggarens filer kan korta båda till samma äldre kontrollpunkt. Det visar bara ett huvud"
                    + " (storlek och rot) som någon annan har sparat, till exempel ur en rapport: skicka med det i heads.",
            "Att en händelse är oförändrad sedan den förseglades säger inte att det som skrevs in var sant.");

    static Verification waiting(String id, Instant askedAt, List<Head> heads) {
        return new Verification(id, WAITING, askedAt, null, 0, 0, 0, heads, null, List.of(), LIMITS);
    }

    Verification running(long nowChecked, long ofEvents, long ofCheckpoints) {
        return new Verification(
                id, RUNNING, askedAt, null, nowChecked, ofEvents, ofCheckpoints, heads, null, List.of(), cannotShow);
    }

    Verification done(Instant at, List<Finding> found) {
        return new Verification(
                id,
                DONE,
                askedAt,
                at,
                checked,
                events,
                checkpoints,
                heads,
                found.isEmpty(),
                List.copyOf(found),
                cannotShow);
    }

    Verification failed(Instant at) {
        return new Verification(
                id, FAILED, askedAt, at, checked, events, checkpoints, heads, null, List.of(), cannotShow);
    }
}
