package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Who reviews a process, and so approves it or hands it back: it depends on its level. */
class ProcessApprovalApiTest {

    private final ServiceUnderTest service = TheService.running();

    @Test
    void each_level_is_approved_by_those_who_decide_on_it() {
        assertThat(approving("UNIT")).containsExactly(Role.PROCESS_OWNER, Role.DEPARTMENT_MANAGER);
        assertThat(approving("OVERARCHING")).containsExactly(Role.STEERING_GROUP);
        assertThat(approving("POLICY")).containsExactly(Role.BOARD_MEMBER);
    }

    @Test
    void who_decides_elsewhere_does_not_decide_here() {
        String process = submitted("OVERARCHING");
        Caller elsewhere = service.as(Role.STEERING_GROUP, "granen");
        assertThat(act(elsewhere, process, "/approval", "{}").status()).isIn(403, 404);
        Caller above = service.as(Role.STEERING_GROUP, "enskede");
        assertThat(act(above, process, "/approval", "{}").status()).isEqualTo(200);
    }

    /** Whoever may approve may hand back, and nobody else. */
    private List<Role> approving(String level) {
        return Stream.of(Role.PROCESS_OWNER, Role.DEPARTMENT_MANAGER, Role.STEERING_GROUP, Role.BOARD_MEMBER)
                .filter(role -> {
                    Caller reviewer = service.as(role, "bjorken");
                    int approved =
                            act(reviewer, submitted(level), "/approval", "{}").status();
                    int returned = act(reviewer, submitted(level), "/return", "{'reason':'Skriv klart.'}")
                            .status();
                    assertThat(returned).isEqualTo(approved).isIn(200, 403);
                    return approved == 200;
                })
                .toList();
    }

    private String submitted(String level) {
        Caller facilitator = service.as(Role.PROCESS_FACILITATOR, "bjorken");
        String process = facilitator
                .post(
                        "/api/processes",
                        "{'unit':'bjorken','content':{'name':'Utreda','kind':'CORE','level':'" + level + "'}}")
                .location();
        assertThat(act(facilitator, process, "/submission", "{}").status()).isEqualTo(200);
        return process;
    }

    private static Answer act(Caller caller, String process, String at, String body) {
        return caller.seen(caller.get(process).etag()).post(process + at, body);
    }
}
