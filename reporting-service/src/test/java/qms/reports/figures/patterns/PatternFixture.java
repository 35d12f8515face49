package qms.reports.figures.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** A board with units of its own, in which things happen that are looked at together. */
record PatternFixture(ServiceUnderTest service, String board) {

    static final PersonalText SEALED = new PersonalText("k", "c");

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Instant ENTERED = Instant.parse("2020-01-02T08:00:00Z");

    /** The board and the units below it, each with its name. */
    void established(String name, Map<String, String> units) {
        happened(new UnitEstablished(board, name, "BOARD", FIRST, ENTERED));
        units.forEach((unit, called) -> {
            happened(new UnitEstablished(unit, called, "UNIT", FIRST, ENTERED));
            happened(new UnitPlaced(unit, board, FIRST, null, ENTERED));
        });
    }

    /** Of how somebody was treated, received and registered on the same day. */
    void complaint(String unit, String day) {
        ComplaintId id = ComplaintId.of(complaintId(unit, day));
        Instant at = Instant.parse(day + "T09:00:00Z");
        service.happened(
                id.toString(),
                new ComplaintRegistered(
                        id,
                        unit,
                        null,
                        "COMPLAINT",
                        "PHONE",
                        at,
                        at,
                        "RELATIVE",
                        List.of("TREATMENT"),
                        null,
                        SEALED,
                        null,
                        false));
    }

    String complaintId(String unit, String day) {
        return Ids.derived(board, unit + day, "complaints");
    }

    private void happened(OrganisationEvent event) {
        service.happened(OrganisationEvent.STREAM, event);
    }
}
