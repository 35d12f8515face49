package qms.deviations.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;

/** Provisions of law over HTTP, for somebody who has not logged in. */
class LegalProvisionApiTest {

    private final Caller anybody = TheService.running().stranger();

    @Test
    void hard_case_19_the_provisions_of_a_step_are_those_of_the_day() {
        String notified = "/api/legal-provisions?step=LEX_SARAH_NOTIFY_IVO&lawArea=SOL&on=";
        assertThat(anybody.get(notified + "2025-06-30").at("/items/0/citation")).isEqualTo("14 kap. 7 § SoL 2001:453");
        Answer now = anybody.get(notified + "2025-07-01");
        assertThat(now.at("/total")).isEqualTo("1");
        assertThat(now.at("/items/0/citation")).isEqualTo("27 kap. 6 § SoL 2025:400");
    }

    @Test
    void a_provision_is_read_with_its_text_its_days_and_its_source() {
        Answer provision = anybody.get("/api/legal-provisions/sol-2025-27-7");
        assertThat(provision.at("/validFrom")).isEqualTo("2026-01-01");
        assertThat(provision.at("/confidence")).isEqualTo("READ");
        assertThat(provision.at("/text/0")).startsWith("Kommunen ska anmäla till Inspektionen för vård och omsorg");
        assertThat(anybody.get("/api/legal-provisions/sol-2001-14-7").at("/validTo"))
                .isEqualTo("2025-06-30");
    }

    @Test
    void what_is_not_there_or_cannot_be_asked_about_is_said() {
        assertThat(anybody.get("/api/legal-provisions/balk").status()).isEqualTo(404);
        assertThat(anybody.get("/api/legal-provisions?on=igår").errors()).containsExactly("on MALFORMED");
        assertThat(anybody.get("/api/legal-provisions?step=NAP").errors()).containsExactly("step UNKNOWN_CODE");
        assertThat(anybody.get("/api/legal-provisions?lawArea=PBL").errors()).containsExactly("lawArea UNKNOWN_CODE");
    }
}
