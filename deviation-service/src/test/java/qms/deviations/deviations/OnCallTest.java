package qms.deviations.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.deviations.TheService;
import qms.service.organisation.OrganisationReader;

/** Whom to call, and when. */
class OnCallTest {

    private static final Instant EVENING = Instant.parse("2026-03-02T19:30:00Z");

    private final OnCall onCall = new OnCall(
            Map.of(UNIT, "08-1", BOARD, "08-9"),
            TheService.running().context().getBean(OrganisationReader.class),
            Clock.fixed(EVENING, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:59:59+01:00, true",
        "2026-03-02T08:00:00+01:00, false",
        "2026-03-02T15:59:59+01:00, false",
        "2026-03-02T16:00:00+01:00, true",
        "2026-06-01T06:00:00Z, false", // summer time: 08.00
        "2026-03-07T12:00:00+01:00, true", // a Saturday
        "2026-04-03T12:00:00+02:00, true", // långfredag
        "2026-06-19T12:00:00+02:00, true" // midsommarafton
    })
    void the_office_is_open_on_working_days_from_eight_to_four(OffsetDateTime moment, boolean outOfHours) {
        assertThat(OnCall.isOutOfHours(moment.toInstant())).isEqualTo(outOfHours);
    }

    @Test
    void the_nearest_number_is_called() {
        assertThat(onCall.toCall(UNIT, EVENING)).contains("08-1");
        assertThat(onCall.toCall(OTHER_UNIT, EVENING)).contains("08-9");
        assertThat(onCall.toCall(UNIT, EVENING.minusSeconds(8 * 3600))).isEmpty();
    }

    @Test
    void the_form_asks_before_anything_is_reported() {
        assertThat(onCall.now(OTHER_UNIT)).isEqualTo(new OnCall.Duty(OTHER_UNIT, true, "08-9"));
    }
}
