package qms.processes.readings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.PublishedDocumentFixture;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.ServiceUnderTest;

/** Requirements to read over HTTP, and each refusal that a client may meet. */
class ReadingRequirementApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/reading-requirements";
    }

    @Override
    protected String body(int number) {
        String document = PublishedDocumentFixture.published(service(), "018f0000-0000-7000-8000-0000000000f2");
        return "{'unit':'bjorken','document':'%s','roles':['EMPLOYEE'],'days':%d}"
                .formatted(document, number % 300 + 1);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','document':'','roles':['CLOWN'],'days':0}",
                "document MISSING",
                "roles[0] UNKNOWN_CODE",
                "days OUT_OF_RANGE");
    }

    @Override
    protected Act act() {
        return new Act("/withdrawal", "{'reason':'Ingår i introduktionen.'}");
    }

    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Test
    void what_is_to_be_read_and_where_exists() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
        assertThat(service()
                        .coordinator()
                        .post(path(), "{'unit':'bjorken','document':'0','days':14}")
                        .errors())
                .containsExactly("document UNKNOWN_REFERENCE");
    }

    @Test
    void a_requirement_is_withdrawn_once() {
        var requirement = made();
        done(requirement, "/withdrawal", "{'reason':'Ingår i introduktionen.'}");
        refused(requirement, "/withdrawal", "{'reason':'Igen.'}", "REQUIREMENT_WITHDRAWN");
    }
}
