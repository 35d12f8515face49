package qms.reports.figures.condensed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.reports.figures.CaseDocuments.OneCase;
import qms.reports.figures.FactDocument;
import qms.reports.figures.Player;

/** Cases as they may happen, in an organisation that moves and merges in the middle of months; the same for the same seed. */
final class RandomCases {

    static final List<String> UNITS = List.of("kista", "rinkeby", "bjorken", "granen", "jarva");

    private static final PersonalText SEALED = new PersonalText("key", "sealed");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Instant ENTERED = Instant.parse("2020-01-01T08:00:00Z");
    private static final List<String> CATEGORIES = List.of("TREATMENT", "INFORMATION", "ACCESSIBILITY", "OTHER");

    final Player player = new Player();
    private final Random random;
    private final List<ComplaintId> complaints = new ArrayList<>();
    private final List<LexSarahCaseId> reports = new ArrayList<>();
    private long clock = Instant.parse("2022-01-01T08:00:00Z").getEpochSecond();

    RandomCases(long seed) {
        random = new Random(seed);
        UNITS.forEach(unit -> player.event(new UnitEstablished(
                unit, unit, List.of("bjorken", "granen").contains(unit) ? "UNIT" : "BOARD", START, ENTERED)));
        player.event(new UnitPlaced("bjorken", "kista", START, LocalDate.of(2023, 6, 30), ENTERED));
        player.event(new UnitPlaced("bjorken", "jarva", LocalDate.of(2023, 7, 1), null, ENTERED));
        player.event(new UnitPlaced("granen", "rinkeby", START, LocalDate.of(2022, 10, 17), ENTERED));
        player.event(new UnitPlaced("granen", "kista", LocalDate.of(2022, 10, 18), null, ENTERED));
        player.event(new UnitClosed("kista", LocalDate.of(2023, 6, 30), ENTERED));
        player.event(new PredecessorMerged("jarva", "kista", LocalDate.of(2023, 7, 1), ENTERED));
        player.event(new PredecessorMerged("jarva", "rinkeby", LocalDate.of(2023, 3, 15), ENTERED));
    }

    RandomCases events(int many) {
        for (int i = 0; i < many; i++) {
            clock += random.nextInt(400_000);
            player.at(Instant.ofEpochSecond(clock).toString());
            if (random.nextBoolean()) {
                player.byHand();
            }
            one();
        }
        return this;
    }

    /** The documents as they are now. */
    List<OneCase> documents() {
        List<OneCase> all = new ArrayList<>();
        player.documents().forEach((type, documents) -> {
            if (List.of("ComplaintFacts", "LexSarahFacts", "IncidentFacts").contains(type.getSimpleName())) {
                documents.forEach((id, facts) -> all.add(new OneCase(id, (FactDocument) facts)));
            }
        });
        return all;
    }

    String unit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    Instant moment() {
        return Instant.parse("2022-01-01T00:00:00Z").plusSeconds(random.nextInt(3 * 365 * 86_400));
    }

    Random random() {
        return random;
    }

    private void one() {
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> registered();
            case 4 -> reported();
            case 5 -> corrected();
            case 6 -> complaint(id -> new ComplaintConcernsUnit(id, unit(), unit(), null, moment()));
            case 7 -> elsewhere();
            case 8 -> decided();
            default -> incident();
        }
    }

    private void registered() {
        ComplaintId id = new ComplaintId(new UUID(1, complaints.size()));
        complaints.add(id);
        List<String> categories = random.nextBoolean() ? List.of(category()) : List.of("OTHER", "TREATMENT");
        player.event(new ComplaintRegistered(
                id,
                unit(),
                null,
                random.nextBoolean() ? "COMPLAINT" : "PRAISE",
                "FORM",
                moment(),
                moment(),
                random.nextBoolean() ? "RELATIVE" : "USER",
                categories,
                "Annat " + random.nextInt(3),
                SEALED,
                null,
                false));
    }

    private void corrected() {
        complaint(id -> new ComplaintCorrected(
                id,
                "bjorken",
                SEALED,
                null,
                random.nextBoolean() ? "USER" : null,
                random.nextBoolean() ? List.of(category()) : null,
                null,
                random.nextInt(4) == 0 ? unit() : null,
                random.nextInt(4) == 0 ? moment() : null,
                moment()));
    }

    private void elsewhere() {
        if (random.nextBoolean()) {
            LocalDate on = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
            complaint(id -> new ComplaintForwarded(id, "bjorken", on, moment()));
        } else {
            complaint(id -> new ComplaintMergedAsDuplicate(id, "bjorken", complaints.getFirst(), moment()));
        }
    }

    private void complaint(java.util.function.Function<ComplaintId, qms.events.QmsEvent> event) {
        if (!complaints.isEmpty()) {
            player.event(event.apply(complaints.get(random.nextInt(complaints.size()))));
        }
    }

    private void reported() {
        LexSarahCaseId id = new LexSarahCaseId(new UUID(2, reports.size()));
        reports.add(id);
        player.event(new LexSarahReported(
                id,
                unit(),
                null,
                "REPORT",
                "SOL",
                START,
                moment(),
                moment(),
                new Reporter(SEALED, "EMPLOYEE"),
                category(),
                "Annat",
                SEALED));
    }

    private void decided() {
        if (!reports.isEmpty()) {
            LexSarahCaseId id = reports.get(random.nextInt(reports.size()));
            player.event(new LexSarahLevelDecided(
                    id, "bjorken", random.nextBoolean() ? "MISCONDUCT" : "NO_MISCONDUCT", START, null, moment()));
        }
    }

    private void incident() {
        List<IncidentMember> members = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            String id = new UUID(1, random.nextInt(50)).toString();
            members.add(new IncidentMember(
                    new CaseRef("COMPLAINT", id),
                    unit(),
                    LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000))));
        }
        IncidentId id = new IncidentId(new UUID(3, random.nextLong()));
        player.event(new IncidentOpened(id, unit(), members, "Samma händelse", moment()));
    }

    private String category() {
        return CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    }
}
