package qms.processes.requirementchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;
import static qms.service.Told.made;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;

/** The new Social Services Act on its way into a process: seen by the coordinator, assessed and adapted by the owner of the process. */
class RequirementChangeStoryTest {

    private final Caller coordinator = TheService.running().as(Role.QUALITY_COORDINATOR, BOARD);
    private final Caller owner = TheService.running().as(Role.PROCESS_OWNER, BOARD);
    private final Caller employee = TheService.running().as(Role.EMPLOYEE, BOARD);

    @Test
    void a_new_law_is_followed_to_the_version_of_the_process_that_meets_it() {
        String process = made(coordinator, "/api/processes", """
                {'unit':'enskede','content':{'name':'Utreda','kind':'CORE','level':'UNIT'}}""").at("/id");
        String untouched = made(coordinator, "/api/processes", """
                {'unit':'enskede','content':{'name':'Avsluta','kind':'CORE','level':'UNIT'}}""").at("/id");
        String law = made(coordinator, "/api/requirement-changes", """
                {'unit':'enskede','title':'Ny socialtjänstlag','kind':'LAW','source':'SoL 2025:400',
                 'inForceFrom':'2025-07-01','summary':'Insatser utan behovsprövning.','processes':['%s']}""".formatted(process))
                .location();

        assertThat(act(employee, law, "/processes", which(untouched, "")).status())
                .isEqualTo(403);
        done(owner, law, "/processes", which(untouched, ""));
        done(owner, law, "/no-change", which(untouched, ",'reason':'Avslut görs som förut.'"));
        String request =
                made(employee, "/api/change-requests", """
                {'unit':'enskede','about':{'kind':'PROCESS','id':'%s'},'title':'En väg utan prövning',
                 'description':'Aktiviteten behöver två vägar.'}""".formatted(process)).at("/id");
        done(owner, law, "/change-needed", which(process, ",'changeRequest':'" + request + "'"));
        Answer adapted = done(owner, law, "/adaptation", which(process, ",'version':'2'"));
        assertThat(adapted.at("/processes/0/handling")).isEqualTo("ADAPTED");
        assertThat(adapted.at("/processes/1/handling")).isEqualTo("NO_CHANGE");
        assertThat(TheService.running().as(Role.AUDITOR, UNIT).get(law).status())
                .isEqualTo(200);
    }

    private static String which(String process, String more) {
        return "{'process':'" + process + "'" + more + "}";
    }
}
