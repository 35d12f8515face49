package qms.processes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.Ids;
import qms.web.identity.Role;

/** Where a document is used: the links of activities, the other way. */
class DocumentUseApiTest {

    private static final String DOCUMENT = "{'externalId':'use-%s','unit':'bjorken','title':'Rutin','type':'ROUTINE',"
            + "'level':'UNIT','versions':[{'version':'1.0','publishedOn':'2024-11-13','text':'# Rutin'}]}";
    private static final String PROCESS = "{'externalId':'pro-%s','unit':'bjorken','name':'Aktualisera','kind':'CORE',"
            + "'level':'UNIT','publishedOn':'2024-11-13','activities':["
            + "{'id':'a1','name':'Ta emot','who':'Mottagning','documents':['use-%s'],'collaboration':'NONE'},"
            + "{'id':'a2','name':'Bedöma','who':'Handläggare','collaboration':'NONE'}]}";

    private final Caller coordinator = TheService.running().coordinator();

    @Test
    void the_activities_of_a_published_process_that_refer_to_a_document_are_listed() {
        String uses = imported("used");
        Answer found = used(uses, "1");
        assertThat(found.at("/items/0/process")).isEqualTo(Ids.derived("processes", "pro-used"));
        assertThat(found.at("/items/0/name")).isEqualTo("Aktualisera");
        assertThat(found.at("/items/0/activities/0/id")).isEqualTo("a1");
        assertThat(found.at("/items/0/activities/0/published")).isEqualTo("true");
        assertThat(found.at("/items/0/activities/0/inWork")).isEqualTo("false");
        assertThat(found.body().at("/items/0/activities").size()).isOne();
    }

    @Test
    void what_is_being_written_is_told_from_what_is_published() {
        String uses = imported("written");
        String process = "/api/processes/" + Ids.derived("processes", "pro-written");
        String document = Ids.derived("documents", "use-written");
        Caller representative = TheService.running().as(Role.UNIT_REPRESENTATIVE, "bjorken");
        Answer begun = representative.seen(coordinator.get(process).etag()).post(process + "/revision", "{}");
        assertThat(begun.status()).isEqualTo(200);
        Answer described = representative
                .seen(begun.etag())
                .post(
                        process + "/description",
                        "{'content':{'name':'Aktualisera','kind':'CORE','level':'UNIT','activities':[{'id':'a2',"
                                + "'name':'Bedöma','who':'Handläggare','documents':['" + document
                                + "'],'collaboration':'NONE'}]}}");
        assertThat(described.status()).as(described.body().toString()).isEqualTo(200);
        Answer found = coordinator.getUntil(
                uses, list -> list.at("/items/0/activities/1/id").equals("a2"));
        assertThat(found.at("/items/0/activities/0/published")).isEqualTo("true");
        assertThat(found.at("/items/0/activities/0/inWork")).isEqualTo("false");
        assertThat(found.at("/items/0/activities/1/published")).isEqualTo("false");
        assertThat(found.at("/items/0/activities/1/inWork")).isEqualTo("true");
    }

    @Test
    void a_process_that_has_ended_uses_nothing() {
        String uses = imported("ended");
        used(uses, "1");
        coordinator.importLines(
                "/api/processes", PROCESS.formatted("ended", "ended").replaceFirst("}$", ",'retiredOn':'2025-06-30'}"));
        assertThat(used(uses, "0").at("/total")).isEqualTo("0");
    }

    @Test
    void a_document_that_is_not_there_has_no_list() {
        assertThat(coordinator
                        .get("/api/documents/" + Ids.derived("documents", "use-nowhere") + "/processes")
                        .status())
                .isEqualTo(404);
    }

    private String imported(String name) {
        coordinator.importLines("/api/documents", DOCUMENT.formatted(name));
        Answer imported = coordinator.importLines("/api/processes", PROCESS.formatted(name, name));
        assertThat(imported.at("/imported")).as(imported.body().toString()).isEqualTo("1");
        return "/api/documents/" + Ids.derived("documents", "use-" + name) + "/processes";
    }

    private Answer used(String path, String total) {
        return TheService.running()
                .as(Role.EMPLOYEE, "granen")
                .getUntil(path, list -> list.at("/total").equals(total));
    }
}
