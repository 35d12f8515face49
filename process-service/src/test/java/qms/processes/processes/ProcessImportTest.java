package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.Ids;
import qms.web.identity.Role;

/** Processes as lines of an import, and that they are then processes like any other. */
class ProcessImportTest {

    private static final String PATH = "/api/processes";
    private static final String DOCUMENT =
            "{'externalId':'dok-process','unit':'bjorken','title':'Rutin','type':'ROUTINE',"
                    + "'level':'UNIT','versions':[{'version':'1.0','publishedOn':'2024-11-13','text':'# Rutin'}]}";
    private static final String OWNER = "{'externalId':'p-owner','unit':'bjorken','name':'Karin Berg'}";
    private static final String LINE = """
            {'externalId':'NAME','unit':'bjorken','number':'2.','name':'Aktualisera','kind':'CORE','level':'UNIT',\
            'sharedWith':['granen'],'requirements':['SoL 14 kap.'],'qualityCriteria':['SAFE'],'activities':[\
            {'id':'a1','name':'Ta emot','who':'Mottagning','documents':['dok-process'],'collaboration':'NONE'},\
            {'id':'a2','name':'Bedöma','who':'Handläggare','documents':[],'collaboration':'INTERNAL'}],\
            'map':{'lanes':[{'id':'l1','name':'Mottagning'}],'steps':[{'id':'s1','lane':'l1','activity':'a1'},\
            {'id':'s2','lane':'l1','activity':'a2'}],'links':[{'from':'s1','to':'s2'}]},'publishedOn':'2024-11-13'}""";

    private final Caller coordinator = TheService.running().coordinator();

    ProcessImportTest() {
        coordinator.importLines("/api/documents", DOCUMENT);
        coordinator.importLines("/api/persons", OWNER);
    }

    @Test
    void a_line_is_published_with_its_owner_its_documents_and_its_map() {
        assertThat(imports(with("pro-whole", "'owner':'p-owner'")).at("/imported"))
                .isEqualTo("1");
        Answer process = read("pro-whole");
        assertThat(process.at("/status/code")).isEqualTo("PUBLISHED");
        assertThat(process.at("/owner")).isEqualTo(Ids.derived("persons", "p-owner"));
        assertThat(process.at("/content/activities/0/documents/0")).isEqualTo(Ids.derived("documents", "dok-process"));
        assertThat(process.at("/content/map/links/0/to")).isEqualTo("s2");
        Answer versions = coordinator.get(path("pro-whole") + "/versions");
        assertThat(versions.at("/0/validFrom")).isEqualTo("2024-11-13");
        assertThat(coordinator.get(path("pro-whole") + "?on=2024-11-13").status())
                .isEqualTo(200);
        assertThat(coordinator.get(path("pro-whole") + "?on=2024-11-12").code()).isEqualTo("PROCESS_NOT_VALID_ON_DAY");
    }

    @Test
    void the_same_line_again_is_unchanged_and_an_owner_and_an_end_extend_it() {
        imports(named("pro-grows"));
        assertThat(imports(named("pro-grows")).at("/unchanged")).isEqualTo("1");
        assertThat(imports(with("pro-grows", "'owner':'p-owner'")).at("/extended"))
                .isEqualTo("1");
        String ended = "'owner':'p-owner','retiredOn':'2025-06-30'";
        assertThat(imports(with("pro-grows", ended)).at("/extended")).isEqualTo("1");
        imports(named("pro-next"));
        String replaced = ended + ",'replacedBy':'pro-next'";
        assertThat(imports(with("pro-grows", replaced)).at("/extended")).isEqualTo("1");
        assertThat(imports(with("pro-grows", replaced)).at("/unchanged")).isEqualTo("1");
        assertThat(read("pro-grows").at("/status/code")).isEqualTo("RETIRED");
        assertThat(read("pro-grows").at("/replacedBy")).isEqualTo(Ids.derived("processes", "pro-next"));
    }

    @Test
    void a_line_that_says_something_else_is_a_conflict() {
        imports(named("pro-conflict"));
        assertThat(imports(named("pro-conflict").replace("Aktualisera", "Utreda"))
                        .problems())
                .containsExactly("externalId CONFLICT");
    }

    @Test
    void an_owner_who_was_appointed_here_is_not_contradicted_by_a_line() {
        imports(named("pro-owned"));
        Answer owned = coordinator
                .seen(read("pro-owned").etag())
                .post(path("pro-owned") + "/owner", "{'owner':'" + Ids.derived("persons", "p-owner") + "'}");
        assertThat(owned.status()).as(owned.body().toString()).isEqualTo(200);
        assertThat(imports(with("pro-owned", "'owner':'p-owner'")).problems()).containsExactly("externalId CONFLICT");
        assertThat(imports(named("pro-owned")).at("/unchanged")).isEqualTo("1");
    }

    @Test
    void a_dry_run_stores_nothing() {
        Answer dry = coordinator.importFile(
                PATH + "/import?dryRun=true",
                "application/x-ndjson",
                named("pro-dry").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(dry.at("/imported")).isEqualTo("1");
        assertThat(coordinator.get(path("pro-dry")).status()).isEqualTo(404);
    }

    @Test
    void what_is_imported_is_revised_like_any_other() {
        imports(named("pro-revised"));
        Answer begun = TheService.running()
                .as(Role.UNIT_REPRESENTATIVE, "bjorken")
                .seen(read("pro-revised").etag())
                .post(path("pro-revised") + "/revision", "{'reason':'Ny lag.'}");
        assertThat(begun.at("/status/code")).as(begun.body().toString()).isEqualTo("UNDER_REVISION");
        assertThat(imports(named("pro-revised")).at("/unchanged")).isEqualTo("1");
    }

    @Test
    void lines_may_refer_to_later_lines_but_not_in_a_circle() {
        String part = with("pro-part", "'parent':'pro-upper'");
        assertThat(imports(part + "\n" + named("pro-upper")).at("/imported")).isEqualTo("2");
        assertThat(read("pro-part").at("/content/parent")).isEqualTo(Ids.derived("processes", "pro-upper"));
        String circle = with("pro-a", "'parent':'pro-b'") + "\n" + with("pro-b", "'parent':'pro-a'");
        assertThat(imports(circle).problems()).contains("parent CYCLE").allMatch(each -> each.startsWith("parent "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'unit':'bjorken'              | 'unit':'nowhere'                      | unit UNKNOWN_UNIT
            'granen'                      | 'nowhere'                             | sharedWith[0] UNKNOWN_UNIT
            'CORE'                        | 'MAIN'                                | kind UNKNOWN_CODE
            'dok-process'                 | 'dok-none'                            | activities[0].documents[0] UNKNOWN_REFERENCE
            'id':'a2'                     | 'id':'a1'                             | activities[1].id DUPLICATE
            'lane':'l1'                   | 'lane':'l9'                           | map.steps[0].lane UNKNOWN_REFERENCE
            'activity':'a2'               | 'activity':'a9'                       | map.steps[1].activity UNKNOWN_REFERENCE
            'to':'s2'                     | 'to':'s1'                             | map.links[0].to CYCLE
            'publishedOn':'2024-11-13'    | 'publishedOn':'2024-11-13','parent':'pro-none'     | parent UNKNOWN_REFERENCE
            'publishedOn':'2024-11-13'    | 'publishedOn':'2024-11-13','owner':'p-none'        | owner UNKNOWN_REFERENCE
            'publishedOn':'2024-11-13'    | 'publishedOn':'2024-11-13','reviewDue':'2024-11-12' | reviewDue OUT_OF_RANGE
            'publishedOn':'2024-11-13'    | 'publishedOn':'2024-11-13','retiredOn':'2024-11-12' | retiredOn OUT_OF_RANGE
            'publishedOn':'2024-11-13'    | 'publishedOn':'2024-11-13','replacedBy':'pro-wrong' | replacedBy CYCLE
            'publishedOn':'2024-11-13'    | 'publishedOn':'2024-11-13','replacedBy':'pro-none'  | retiredOn MISSING
            """)
    void what_a_line_has_wrong_is_told(String right, String wrong, String expected) {
        assertThat(imports(named("pro-wrong").replace(right, wrong)).problems()).contains(expected);
        assertThat(coordinator.get(path("pro-wrong")).status()).isEqualTo(404);
    }

    private Answer imports(String lines) {
        return coordinator.importLines(PATH, lines);
    }

    private static String named(String externalId) {
        return LINE.replace("NAME", externalId);
    }

    private static String with(String externalId, String more) {
        return named(externalId).replaceFirst("}$", "," + more + "}");
    }

    private Answer read(String externalId) {
        return coordinator.get(path(externalId));
    }

    private static String path(String externalId) {
        return PATH + "/" + Ids.derived("processes", externalId);
    }
}
