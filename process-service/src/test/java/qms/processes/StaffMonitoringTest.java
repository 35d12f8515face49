package qms.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Hard case 32: what is kept person by person is the leaders' to see and nobody's peers', save one's own. */
class StaffMonitoringTest {

    private final ServiceUnderTest service = TheService.running();

    @ParameterizedTest
    @ValueSource(strings = {"/api/readings", "/api/trainings/participants?unit=bjorken", "/api/training-completions"})
    void hard_case_32_who_has_read_and_learnt_what_is_not_shown_to_peers(String list) {
        assertThat(service.as(Role.EMPLOYEE, "bjorken").get(list).status()).isEqualTo(403);
        assertThat(service.as(Role.UNIT_REPRESENTATIVE, "bjorken").get(list).status())
                .isEqualTo(403);
        assertThat(service.as(Role.BOARD_MEMBER, "bjorken").get(list).status()).isEqualTo(403);
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken").get(list).status()).isEqualTo(200);
    }

    @Test
    void everybody_sees_their_own() {
        assertThat(service.as(Role.EMPLOYEE, "bjorken")
                        .get("/api/readings/mine")
                        .status())
                .isEqualTo(200);
        assertThat(service.as(Role.EMPLOYEE, "bjorken")
                        .get("/api/trainings/mine")
                        .status())
                .isEqualTo(200);
    }
}
