package qms.risks.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;
import static qms.service.Told.made;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** The way of a registration through the hands of its people: it is made, counted, taken back, and made as it should have been. */
class AnalysisStoryTest {

    private static final String PATH = "/api/analyses";
    private static final String COUNTS = PATH + "/counts?unit=granen&year=2018";

    private final Caller representative = TheService.running().as(Role.UNIT_REPRESENTATIVE, OTHER_UNIT);
    private final Caller employee = TheService.running().as(Role.EMPLOYEE, OTHER_UNIT);
    private final Caller stranger = TheService.running().as(Role.UNIT_MANAGER, UNIT);

    @Test
    void analyses_are_registered_by_the_unit_counted_and_taken_back() {
        String wrong = "{'unit':'granen','kind':'HOME_VISIT','number':50,'performedOn':'2018-03-05'}";
        assertThat(employee.post(PATH, wrong).status()).isEqualTo(403);
        assertThat(stranger.post(PATH, wrong).status()).isEqualTo(403);
        Answer registered = made(representative, PATH, wrong);
        assertThat(countedOnceIt("50")).isEqualTo("50");

        assertThat(act(employee, registered.location(), "/withdrawal", "{'reason':'Fel.'}")
                        .status())
                .isEqualTo(403);
        done(representative, registered.location(), "/withdrawal", "{'reason':'Det var 5.'}");
        assertThat(act(representative, registered.location(), "/withdrawal", "{'reason':'Igen.'}")
                        .code())
                .isEqualTo("ANALYSIS_WITHDRAWN");
        assertThat(employee.get(registered.location()).at("/withdrawnBecause")).isEqualTo("Det var 5.");
        made(representative, PATH, wrong.replace("50", "5"));
        assertThat(countedOnceIt("5")).isEqualTo("5");
        assertThat(employee.get(PATH + "/counts?unit=granen&year=2017").at("/total"))
                .isEqualTo("0");
    }

    private String countedOnceIt(String number) {
        return employee.getUntil(COUNTS, list -> list.at("/items/0/number").equals(number))
                .at("/items/0/number");
    }
}
