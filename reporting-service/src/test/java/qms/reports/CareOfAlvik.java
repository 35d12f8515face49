package qms.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationRisk;
import qms.events.deviations.DeviationTriaged;
import qms.events.lexmaria.LexMariaAssessed;
import qms.events.lexmaria.LexMariaCaseId;
import qms.events.lexmaria.LexMariaEventAnalysed;
import qms.events.lexmaria.LexMariaEventReported;
import qms.events.lexmaria.LexMariaMeasureLinked;
import qms.events.lexmaria.LexMariaNotificationDecided;
import qms.events.lexmaria.LexMariaPatientInformed;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.web.Ids;

/** A year of care in a board with two units: five deviations, one of them not yet judged, and two events, of which one is decided on. */
public final class CareOfAlvik {

    public static final String BOARD = "alvik";
    public static final int YEAR = 2022;

    private static final String HOME = "alvik-hemsjukvard";
    private static final String REHAB = "alvik-rehab";
    private static final PersonalText SEALED = new PersonalText("k", "c");
    private static final LocalDate BEGAN = LocalDate.of(2015, 1, 1);
    private static final Instant AT = Instant.parse("2022-03-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private final List<QmsEvent> events = new ArrayList<>();

    private CareOfAlvik() {}

    public static List<QmsEvent> events() {
        CareOfAlvik care = new CareOfAlvik();
        care.units();
        care.deviation(HOME, "MEDICATION", "INJURY", new DeviationRisk(3, 4));
        care.deviation(HOME, "MEDICATION", "NO_INJURY", new DeviationRisk(3, 4));
        care.deviation(HOME, "FALL", "INJURY", new DeviationRisk(2, 1));
        care.deviation(REHAB, "MEDICATION", "INJURY", new DeviationRisk(1, 3));
        care.notJudged(REHAB);
        care.decided(HOME);
        care.reported(REHAB, "second");
        return care.events;
    }

    /** One more event of the year, which nobody knew of before. */
    public static List<QmsEvent> oneMore() {
        CareOfAlvik care = new CareOfAlvik();
        care.reported(HOME, "late");
        return care.events;
    }

    private void units() {
        happened(new UnitEstablished(BOARD, "Alvik", "BOARD", BEGAN, AT));
        happened(new UnitEstablished(HOME, "Hemsjukvården", "UNIT", BEGAN, AT));
        happened(new UnitEstablished(REHAB, "Rehabiliteringen", "UNIT", BEGAN, AT));
        happened(new UnitPlaced(HOME, BOARD, BEGAN, null, AT));
        happened(new UnitPlaced(REHAB, BOARD, BEGAN, null, AT));
    }

    private void notJudged(String unit) {
        reported(unit, "CARE", "not judged");
    }

    private void deviation(String unit, String category, String injury, DeviationRisk risk) {
        DeviationId id = reported(unit, category, injury + risk);
        happened(new DeviationHealthCareAssessed(id, unit, injury, risk, SEALED, "p1", DAY, later(2)));
    }

    private DeviationId reported(String unit, String category, String which) {
        DeviationId id = DeviationId.of(Ids.derived("alvik", unit + category + which, "deviations"));
        happened(new DeviationReported(id, unit, null, AT, AT, AT, false, null, SEALED, null, null, null, AT));
        happened(new DeviationTriaged(id, unit, List.of("HSL"), category, null, false, later(1)));
        return id;
    }

    private LexMariaCaseId reported(String unit, String which) {
        LexMariaCaseId id = LexMariaCaseId.of(Ids.derived("alvik", which, "lex-maria-cases"));
        happened(new LexMariaEventReported(id, unit, null, DAY, AT, "NURSE", SEALED, null, null, AT));
        return id;
    }

    private void decided(String unit) {
        LexMariaCaseId id = reported(unit, "first");
        happened(new LexMariaAssessed(id, unit, "SERIOUS_CARE_INJURY", "HAPPENED", SEALED, DAY, "p1", later(1)));
        happened(new LexMariaEventAnalysed(
                id, unit, SEALED, List.of("COMPETENCE"), SEALED, SEALED, false, DAY, "p1", later(2)));
        MeasureId measure = MeasureId.of(Ids.derived("alvik", "measure", "measures"));
        happened(new LexMariaPatientInformed(id, unit, DAY, "PATIENT", later(2)));
        happened(new LexMariaMeasureLinked(id, unit, measure, later(3)));
        happened(new MeasureProposed(
                measure,
                unit,
                null,
                List.of(new MeasureOrigin("LEX_MARIA_CASE", id.toString())),
                "Dubbelkontroll av läkemedel",
                null,
                null,
                later(3)));
        happened(new LexMariaNotificationDecided(id, unit, true, SEALED, DAY.plusDays(14), "p1", later(14)));
    }

    private void happened(QmsEvent event) {
        events.add(event);
    }

    private static Instant later(int days) {
        return AT.plusSeconds(days * 86_400L);
    }
}
