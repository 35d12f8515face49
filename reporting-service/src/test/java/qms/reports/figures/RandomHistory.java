package qms.reports.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationTriaged;
import qms.events.incidents.IncidentCaseLinked;
import qms.events.incidents.IncidentCaseUnlinked;
import qms.events.incidents.IncidentDissolved;
import qms.events.incidents.IncidentId;
import qms.events.incidents.IncidentMember;
import qms.events.incidents.IncidentOpened;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.events.providers.ProviderId;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.web.time.Stockholm;

/**
 * A made-up year of everything that can happen to what is counted, the same for the same seed: reported late, corrected in unit, day and code,
 * of several units, sent away, judged anew, and told in another order than it happened. Granen went up into Norra in the middle of the year,
 * and Linden moved from Norra to Södra.
 */
public final class RandomHistory {

    /** Every unit that there is. */
    public static final List<String> UNITS = List.of("staden", "norra", "sodra", "bjorken", "linden", "granen", "eken");

    public static final int YEAR = 2024;

    private static final List<String> PLACES = List.of("bjorken", "linden", "granen", "eken", "norra");
    private static final PersonalText SEALED = new PersonalText("key", "sealed");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(YEAR, 7, 1);
    private static final Instant ENTERED = Stockholm.startOf(START);
    private static final int MOST_ACTS = 5;

    private final Random random;
    private final Player player = new Player().byHand();
    private final List<IncidentMember> members = new ArrayList<>();

    private RandomHistory(long seed) {
        random = new Random(seed);
    }

    /** So many things of each kind. */
    public static Player played(long seed, int ofEach) {
        RandomHistory history = new RandomHistory(seed);
        history.organisation();
        for (int i = 0; i < ofEach; i++) {
            history.complaint();
            history.deviation();
            history.lexSarah();
            history.lexMaria();
            history.risk();
            history.selfCheck();
        }
        for (int i = 0; i < ofEach / 2; i++) {
            history.incident();
        }
        for (int i = 0; i < ofEach / 2; i++) {
            RandomQuarters.play(history.random, history.player, history.place(), YEAR);
        }
        return history.player;
    }

    /** A moment from before anything happened to after everything was known. */
    public static Known known(Random random) {
        Instant asOf = Stockholm.startOf(LocalDate.of(YEAR, 1, 1)).plus(Duration.ofHours(random.nextInt(24 * 560)));
        return new Known(asOf, null);
    }

    private void organisation() {
        player.event(new UnitEstablished("staden", "Staden", "BOARD", START, ENTERED))
                .event(new UnitEstablished("norra", "Norra", "DEPARTMENT", START, ENTERED))
                .event(new UnitEstablished("sodra", "Södra", "DEPARTMENT", START, ENTERED))
                .event(new UnitEstablished("bjorken", "Björken", "UNIT", START, ENTERED))
                .event(new UnitEstablished("linden", "Linden", "UNIT", START, ENTERED))
                .event(new UnitEstablished("granen", "Granen", "UNIT", START, ENTERED))
                .event(new UnitEstablished("eken", "Eken", "UNIT", START, ENTERED))
                .event(new UnitPlaced("norra", "staden", START, null, ENTERED))
                .event(new UnitPlaced("sodra", "staden", START, null, ENTERED))
                .event(new UnitPlaced("bjorken", "norra", START, null, ENTERED))
                .event(new UnitPlaced("linden", "norra", START, MIDDLE.minusDays(1), ENTERED))
                .event(new UnitPlaced("linden", "sodra", MIDDLE, null, ENTERED))
                .event(new UnitPlaced("granen", "staden", START, MIDDLE.minusDays(1), ENTERED))
                .event(new UnitPlaced("eken", "sodra", START, null, ENTERED))
                .event(new PredecessorMerged("norra", "granen", MIDDLE, ENTERED))
                .event(new UnitClosed("granen", MIDDLE.minusDays(1), ENTERED));
    }

    private void complaint() {
        ComplaintId id = ComplaintId.of(id());
        String unit = place();
        Instant received = moment();
        Instant registered = later(received);
        members.add(new IncidentMember(new CaseRef("COMPLAINT", id.toString()), unit, Stockholm.day(received)));
        if (random.nextInt(4) == 0) {
            player.event(new ComplaintReceived(
                    id, unit, "COMPLAINT", null, false, received, SEALED, null, true, later(received)));
        }
        player.event(new ComplaintRegistered(
                id,
                unit,
                null,
                kind(),
                "PHONE",
                received,
                registered,
                source(),
                categories(),
                words(),
                SEALED,
                null,
                false));
        for (int i = random.nextInt(MOST_ACTS); i > 0; i--) {
            complaintAct(id, unit, received);
        }
    }

    private void complaintAct(ComplaintId id, String unit, Instant received) {
        Instant then = later(received);
        switch (random.nextInt(10)) {
            case 0 -> corrected(id, unit, then, null, place(), null);
            case 1 -> corrected(id, unit, then, null, null, moment());
            case 2 -> corrected(id, unit, then, null, place(), moment());
            case 3 -> corrected(id, unit, then, source(), null, null);
            case 4, 8 -> player.event(new ComplaintConcernsUnit(id, unit, place(), null, then));
            case 5 ->
                player.event(new ComplaintCorrected(
                        id, unit, SEALED, kind(), null, categories(), words(), null, null, then, provider()));
            case 6 -> player.event(new ComplaintForwarded(id, unit, Stockholm.day(then), then));
            case 7 -> player.event(new ComplaintMergedAsDuplicate(id, unit, ComplaintId.of(id()), then));
            default -> player.event(new ComplaintRerouted(id, unit, "APPEAL", random.nextBoolean(), then));
        }
    }

    private void corrected(
            ComplaintId id,
            String unit,
            Instant then,
            @Nullable String source,
            @Nullable String toUnit,
            @Nullable Instant received) {
        player.event(new ComplaintCorrected(id, unit, SEALED, null, source, null, null, toUnit, received, then, null));
    }

    private void deviation() {
        DeviationId id = DeviationId.of(id());
        String unit = place();
        Instant reported = moment();
        members.add(new IncidentMember(new CaseRef("DEVIATION", id.toString()), unit, Stockholm.day(reported)));
        player.event(new DeviationReported(
                id, unit, null, reported, reported, reported, false, null, SEALED, null, null, null, later(reported)));
        for (int i = random.nextInt(MOST_ACTS); i > 0; i--) {
            Instant then = later(reported);
            switch (random.nextInt(5)) {
                case 0, 1 ->
                    player.event(new DeviationTriaged(
                            id, unit, bases(), one("FALL", "CARE", "OTHER"), words(), random.nextBoolean(), then));
                case 2 -> player.event(new DeviationReassigned(id, unit, place(), SEALED, then));
                case 3 -> player.event(new DeviationDismissed(id, unit, SEALED, then));
                default -> player.event(new DeviationReopened(id, unit, SEALED, then));
            }
        }
    }

    private void lexSarah() {
        LexSarahCaseId id = new LexSarahCaseId(uuid());
        String unit = place();
        Instant reported = moment();
        members.add(new IncidentMember(new CaseRef("LEX_SARAH_CASE", id.toString()), unit, Stockholm.day(reported)));
        player.event(new LexSarahReported(
                id,
                unit,
                null,
                random.nextInt(5) == 0 ? "PROVIDER_INFORMATION" : "REPORT",
                "SOL",
                Stockholm.day(reported),
                reported,
                later(reported),
                new Reporter(SEALED, "EMPLOYEE"),
                one("TREATMENT", "OTHER"),
                words(),
                SEALED));
        for (int i = random.nextInt(MOST_ACTS); i > 0; i--) {
            Instant then = later(reported);
            switch (random.nextInt(5)) {
                case 0 ->
                    player.event(new LexSarahLevelDecided(
                            id, unit, one("MISCONDUCT", "SERIOUS_MISCONDUCT"), Stockholm.day(then), null, then));
                case 1 -> player.event(new LexSarahDeclined(id, unit, SEALED, then));
                case 2 -> player.event(new LexSarahNotifiedToIvo(id, unit, then, then));
                case 3 ->
                    player.event(new LexSarahAssessed(id, unit, "p", null, null, false, "INFORMED", "INFORMED", then));
                default ->
                    player.event(new LexSarahCorrected(
                            id, unit, SEALED, null, null, one("TREATMENT", "OTHER"), words(), then));
            }
        }
    }

    private void lexMaria() {
        LexMariaCaseId id = LexMariaCaseId.of(id());
        String unit = place();
        Instant reported = moment();
        members.add(new IncidentMember(new CaseRef("LEX_MARIA_CASE", id.toString()), unit, Stockholm.day(reported)));
        player.event(new LexMariaEventReported(
                id, unit, null, Stockholm.day(reported), reported, "NURSE", SEALED, null, null, later(reported)));
    }

    private void incident() {
        IncidentId id = IncidentId.of(id());
        Instant then = moment();
        IncidentMember first = member();
        player.event(new IncidentOpened(id, first.unit(), List.of(first, member()), "Samma.", then));
        for (int i = random.nextInt(MOST_ACTS); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0, 1 -> player.event(new IncidentCaseLinked(id, first.unit(), member(), "Samma.", later(then)));
                case 2 ->
                    player.event(new IncidentCaseUnlinked(id, first.unit(), first.ref(), "Ett annat.", later(then)));
                default -> player.event(new IncidentDissolved(id, first.unit(), "Flera.", later(then)));
            }
        }
    }

    private void risk() {
        RiskId id = new RiskId(uuid());
        String unit = place();
        Instant then = moment();
        int year = random.nextInt(6) == 0 ? YEAR - 1 : YEAR;
        player.event(new RiskIdentified(id, unit, null, year, null, null, null, "Natt", then));
        for (int i = random.nextInt(MOST_ACTS); i > 0; i--) {
            Instant at = later(then);
            switch (random.nextInt(4)) {
                case 0 -> player.event(new RiskTreatmentDecided(id, unit, at));
                case 1 -> player.event(new RiskAccepted(id, unit, null, at));
                default -> {
                    int value = 1 + random.nextInt(25);
                    LocalDate on =
                            random.nextBoolean() ? null : Stockholm.day(then).minusDays(random.nextInt(40));
                    String level = value < 5 ? "LOW" : value < 12 ? "MEDIUM" : "CRITICAL";
                    player.event(new RiskAssessed(id, unit, 1, value, value, level, 1, on, at));
                }
            }
        }
    }

    private void selfCheck() {
        SelfCheckId id = new SelfCheckId(uuid());
        String unit = place();
        Instant then = moment();
        player.event(new SelfCheckPlanned(id, unit, null, YEAR, null, null, "Loggar", null, "MONTHLY", then));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String occurrence = YEAR + "-" + i;
            Instant at = later(then);
            player.event(new OccurrencePlanned(id, unit, occurrence, "P" + i, day(), at));
            for (int j = random.nextInt(MOST_ACTS); j > 0; j--) {
                selfCheckAct(id, unit, occurrence, later(at));
            }
        }
    }

    private void selfCheckAct(SelfCheckId id, String unit, String occurrence, Instant then) {
        switch (random.nextInt(4)) {
            case 0 -> player.event(new OccurrencePlanned(id, unit, occurrence, "P", day(), then));
            case 1 -> player.event(new OccurrenceNotPerformed(id, unit, occurrence, Stockholm.day(then), null, then));
            default ->
                player.event(new OccurrencePerformed(
                        id, unit, occurrence, Stockholm.day(then), one("PASSED", "FAILED"), null, then));
        }
    }

    /** A case is about one event. */
    private IncidentMember member() {
        return members.remove(random.nextInt(members.size()));
    }

    private @Nullable ProviderId provider() {
        return random.nextBoolean() ? null : ProviderId.of("018f0000-0000-7000-8000-0000000000a" + random.nextInt(3));
    }

    private List<String> bases() {
        return random.nextBoolean() ? List.of() : List.of("SOL", "HSL");
    }

    private List<String> categories() {
        return random.nextInt(3) == 0
                ? List.of("OTHER", "TREATMENT")
                : List.of(one("TREATMENT", "INFORMATION", "OTHER"));
    }

    private @Nullable String words() {
        return one("Ekonomi", "Mat");
    }

    private String source() {
        return one("RELATIVE", "SERVICE_USER", "RESIDENT");
    }

    private String kind() {
        return one("COMPLAINT", "VIEWPOINT", "PRAISE");
    }

    private String place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Some day of the year, now and then of the one before or after. */
    private LocalDate day() {
        return LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(400) - 15L);
    }

    private Instant moment() {
        return Stockholm.startOf(day()).plus(Duration.ofMinutes(random.nextInt(24 * 60)));
    }

    /** Some time after: often soon, seldom more than half a year. */
    private Instant later(Instant than) {
        return than.plus(Duration.ofHours(random.nextInt(random.nextBoolean() ? 48 : 24 * 180)));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String id() {
        return uuid().toString();
    }
}
