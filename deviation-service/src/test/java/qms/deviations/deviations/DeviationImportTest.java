package qms.deviations.deviations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.service.Told;
import qms.web.identity.Role;

/** Deviations as lines of an import: what they were, whatever order it was done in. */
class DeviationImportTest extends ImportContract {

    private static final String TRIAGE =
            "'triage':{'registeredAt':'2024-02-05T09:00:00+01:00','legalBases':['HSL'],'category':'FALL','suspectedMisconduct':true}";

    @Test
    void history_is_closed_without_the_guards_of_today() {
        assertImported(with(
                "d-whole",
                TRIAGE + ",'assessment':{'registeredAt':'2024-02-08T09:00:00+01:00','assessedOn':'2024-02-07',"
                        + "'assessedBy':'UNIT_MANAGER','conclusion':'Mattan låg löst.'},'closedOn':'2024-02-20'"));
        Answer deviation = read("d-whole");
        assertThat(deviation.at("/state")).isEqualTo("CLOSED");
        assertThat(deviation.at("/closedOn")).isEqualTo("2024-02-20");
        assertThat(deviation.at("/assessment/conclusion")).isEqualTo("Mattan låg löst.");
        assertThat(deviation.at("/discoveredAt")).isEqualTo(deviation.at("/reportedAt"));
        assertThat(deviation.body().path("reporter").isNull()
                        || deviation.body().path("reporter").isMissingNode())
                .isTrue();
    }

    @Test
    void what_was_found_to_be_no_deviation_is_told_with_its_reason() {
        assertImported(with(
                "d-none", "'dismissed':{'registeredAt':'2024-02-06T09:00:00+01:00','reason':'Avsedd placering.'}"));
        assertThat(read("d-none").at("/dismissedBecause")).isEqualTo("Avsedd placering.");
    }

    @Test
    void an_imported_deviation_goes_on_by_hand() {
        assertImported(with("d-hand", TRIAGE));
        Told.done(
                TheService.running().as(Role.UNIT_MANAGER, "bjorken"),
                path("d-hand"),
                "/investigation",
                "{'investigator':'p-utredare'}");
        assertThat(read("d-hand").at("/state")).isEqualTo("INVESTIGATING");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken' | 'unit':'nowhere' | unit UNKNOWN_UNIT
                2024-02-03       | 2024-03-03       | reportedAt OUT_OF_RANGE
                'FALL'           | 'NOISE'          | triage.category UNKNOWN_CODE
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "deviations";
    }

    @Override
    protected String line(String externalId) {
        return """
                {'externalId':'%s','unit':'bjorken','occurredAt':'2024-02-03T20:30:00+01:00','reportedAt':'2024-02-04T07:00:00+01:00','registeredAt':'2024-02-04T08:00:00+01:00','whatHappened':'Ett fall på rummet.','risk':{'probability':2,'severity':3}}""".formatted(externalId);
    }

    @Override
    protected String extended(String externalId) {
        return with(externalId, TRIAGE + ",'closedOn':'2024-02-20'");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("rummet", "balkongen");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;occurredAt;reportedAt;registeredAt;whatHappened;risk.probability;risk.severity
                %s;bjorken;2024-02-03T20:30:00+01:00;2024-02-04T07:00:00+01:00;2024-02-04T08:00:00+01:00;Ett fall på rummet.;2;3
                """.formatted(externalId);
    }

    private String with(String externalId, String more) {
        return line(externalId).replace("'unit'", more + ",'unit'");
    }
}
