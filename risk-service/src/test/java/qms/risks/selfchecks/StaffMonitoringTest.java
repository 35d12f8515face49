package qms.risks.selfchecks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;

/** Hard case 32: deviations may be counted for a unit, and are not counted person by person. */
class StaffMonitoringTest {

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();

    @Test
    void hard_case_32_a_count_is_kept_as_a_total_and_what_is_said_of_each_handler_is_not() {
        Answer check = coordinator.post(
                "/api/self-checks",
                "{'unit':'bjorken','year':2026,'name':'Antal avvikelser','frequency':'YEARLY','occurrences':[{'period':'2026','due':'2026-12-31'}]}");

        Answer counted = coordinator
                .seen(check.etag())
                .post(
                        check.location() + "/occurrences/2026@2026-12-31/performance",
                        "{'result':{'kind':'COUNT','value':7,'byHandler':[{'handler':'Quistgaard','value':5}]},'handler':'Quistgaard'}");

        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.at("/occurrences/0/result/value")).isEqualTo("7");
        assertThat(coordinator.get(check.location()).body().toString()).doesNotContain("Quistgaard");
    }

    @Test
    void hard_case_32_no_list_is_asked_for_by_who_did_it() {
        for (String list :
                new String[] {"/api/self-checks?handler=x", "/api/self-checks?actor=x", "/api/measures?actor=x"}) {
            assertThat(coordinator.get(list).status()).as(list).isEqualTo(400);
        }
    }
}
