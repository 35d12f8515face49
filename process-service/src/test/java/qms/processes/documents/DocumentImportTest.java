package qms.processes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.content.ContentStore;
import qms.web.Ids;
import qms.web.identity.Role;

/** Documents as lines of an import, and that they are then documents like any other. */
class DocumentImportTest {

    private static final String PATH = "/api/documents";
    private static final String FIRST = "{'version':'1.0','publishedOn':'2024-11-13','text':'# Nattbesök %s'}";
    private static final String SECOND = "{'version':'1.1','publishedOn':'2025-02-01','text':'# Nattbesök, igen'}";
    private static final String LINK =
            "{'version':'1.0','publishedOn':'2024-11-13','url':'https://www.socialstyrelsen.se/foreskrift'}";

    private final Caller coordinator = TheService.running().coordinator();

    @Test
    void a_version_with_a_text_is_published_and_its_file_can_be_fetched() {
        assertThat(imports("dok-text", FIRST).at("/imported")).isEqualTo("1");
        Answer document = read("dok-text");
        assertThat(document.at("/status")).isEqualTo("PUBLISHED");
        assertThat(document.at("/valid")).isEqualTo("1.0");
        assertThat(document.at("/source")).isEqualTo("INTERNAL");
        assertThat(document.at("/review/due")).isEqualTo("2025-11-13");
        assertThat(document.at("/versions/0/validFrom")).isEqualTo("2024-11-13");
        assertThat(document.at("/versions/0/content/name")).isEqualTo("Rutin för nattbesök.md");
        assertThat(document.at("/versions/0/content/type")).isEqualTo("text/markdown");
        assertThat(document.at("/versions/0/approvedAs")).isEmpty();
        assertThat(coordinator.text(path("dok-text") + "/content")).isEqualTo("# Nattbesök %s");
    }

    @Test
    void a_version_with_an_address_is_one_that_others_issue() {
        assertThat(imports("dok-link", LINK).at("/imported")).isEqualTo("1");
        assertThat(read("dok-link").at("/source")).isEqualTo("EXTERNAL");
        assertThat(read("dok-link").at("/versions/0/url")).isEqualTo("https://www.socialstyrelsen.se/foreskrift");
    }

    @Test
    void the_same_line_again_is_unchanged_and_later_versions_and_the_end_extend_it() {
        imports("dok-grows", FIRST);
        assertThat(imports("dok-grows", FIRST).at("/unchanged")).isEqualTo("1");
        assertThat(imports("dok-grows", FIRST + "," + SECOND).at("/extended")).isEqualTo("1");
        Answer document = read("dok-grows");
        assertThat(document.at("/valid")).isEqualTo("1.1");
        assertThat(document.at("/versions/0/validTo")).isEqualTo("2025-02-01");
        assertThat(document.at("/versions/1/kind")).isEqualTo("MINOR");
        String ended = line("dok-grows", FIRST + "," + SECOND).replace("]}", "],'retiredOn':'2025-06-01'}");
        assertThat(coordinator.importLines(PATH, ended).at("/extended")).isEqualTo("1");
        assertThat(read("dok-grows").at("/status")).isEqualTo("RETIRED");
        assertThat(read("dok-grows").at("/retirement/retiredOn")).isEqualTo("2025-06-01");
    }

    @Test
    void a_line_that_says_something_else_is_a_conflict() {
        imports("dok-conflict", FIRST);
        assertThat(imports("dok-conflict", FIRST.replace("2024", "2023")).problems())
                .containsExactly("externalId CONFLICT");
        assertThat(coordinator
                        .importLines(PATH, line("dok-conflict", FIRST).replace("Rutin", "Regel"))
                        .problems())
                .containsExactly("externalId CONFLICT");
    }

    @Test
    void a_dry_run_stores_neither_the_document_nor_its_text() throws NoSuchAlgorithmException {
        String text = "Bara på prov";
        String line = line("dok-dry", FIRST.replace("# Nattbesök %s", text));
        Answer dry = coordinator.importFile(
                PATH + "/import?dryRun=true",
                "application/x-ndjson",
                line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(dry.at("/imported")).isEqualTo("1");
        assertThat(coordinator.get(path("dok-dry")).status()).isEqualTo(404);
        ContentStore contents = TheService.running().context().getBean(ContentStore.class);
        assertThat(contents.has(hash(text))).isFalse();
        coordinator.importLines(PATH, line);
        assertThat(contents.has(hash(text))).isTrue();
    }

    @Test
    void what_is_imported_is_revised_like_any_other_and_then_goes_its_own_way() {
        imports("dok-revised", FIRST);
        Caller representative = TheService.running().as(Role.UNIT_REPRESENTATIVE, "bjorken");
        Answer begun = representative
                .seen(read("dok-revised").etag())
                .post(path("dok-revised") + "/revision", "{'kind':'MAJOR','change':'Nytt larm'}");
        assertThat(begun.at("/status")).as(begun.body().toString()).isEqualTo("UNDER_REVISION");
        assertThat(begun.at("/inWork")).isEqualTo("2.0");
        assertThat(imports("dok-revised", FIRST).at("/unchanged")).isEqualTo("1");
        assertThat(imports("dok-revised", FIRST + "," + SECOND).problems()).containsExactly("versions[1] CONFLICT");
    }

    @Test
    void a_document_that_has_ended_takes_no_more_versions() {
        String ended = line("dok-ended", FIRST).replace("]}", "],'retiredOn':'2025-06-01'}");
        coordinator.importLines(PATH, ended);
        assertThat(coordinator
                        .importLines(PATH, ended.replace("],", "," + SECOND + "],"))
                        .problems())
                .containsExactly("versions[1] CONFLICT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'unit':'bjorken'           | 'unit':'nowhere'                  | unit UNKNOWN_UNIT
            'type':'ROUTINE'           | 'type':'SAGA'                     | type UNKNOWN_CODE
            'version':'1.0'            | 'version':'2.0'                   | versions[0].version OUT_OF_RANGE
            'version':'1.0'            | 'version':'ett'                   | versions[0].version MALFORMED
            'version':'1.1'            | 'version':'1.0'                   | versions[1].version DUPLICATE
            'version':'1.1'            | 'version':'0.9'                   | versions[1].version OUT_OF_RANGE
            '2025-02-01'               | '2023-02-01'                      | versions[1].publishedOn OUT_OF_RANGE
            '2025-02-01'               | '2999-02-01'                      | versions[1].publishedOn OUT_OF_RANGE
            '2025-02-01'               | '2025-02-01','reviewDue':'2025-02-01' | versions[1].reviewDue OUT_OF_RANGE
            ,'text':'# Nattbesök, igen' | ~~                               | versions[1].text MISSING
            'text':'# Nattbesök, igen' | 'url':'https://a.example'         | versions[1].url OUT_OF_RANGE
            '# Nattbesök, igen'        | '#!/bin/sh'                       | versions[1].text MALFORMED
            ]}                         | ],'retiredOn':'2024-12-01'}       | retiredOn OUT_OF_RANGE
            """)
    void what_a_line_has_wrong_is_told(String right, String wrong, String expected) {
        String line = line("dok-wrong", FIRST + "," + SECOND).replace(right, wrong == null ? "" : wrong);
        assertThat(coordinator.importLines(PATH, line).problems()).contains(expected);
        assertThat(coordinator.get(path("dok-wrong")).status()).isEqualTo(404);
    }

    @Test
    void an_address_is_one_of_the_web() {
        assertThat(imports("dok-ftp", LINK.replace("https", "ftp")).problems())
                .containsExactly("versions[0].url MALFORMED");
    }

    private Answer imports(String externalId, String versions) {
        return coordinator.importLines(PATH, line(externalId, versions));
    }

    private static String line(String externalId, String versions) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','title':'Rutin för nattbesök','type':'ROUTINE',"
                + "'level':'UNIT','versions':[" + versions + "]}";
    }

    private Answer read(String externalId) {
        return coordinator.get(path(externalId));
    }

    private static String path(String externalId) {
        return PATH + "/" + Ids.derived("documents", externalId);
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
