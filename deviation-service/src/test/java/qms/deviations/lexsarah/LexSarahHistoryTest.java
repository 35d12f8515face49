package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import qms.deviations.FakeLedger;
import qms.deviations.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.forms.Forms;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The course of a lex Sarah case, written as a document and replayed, to whoever may read the case. */
class LexSarahHistoryTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String REPORT = """
            {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
             'reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION',
             'description':'Nattbesöket uteblev.','affected':[{'description':'Rum 7'}]}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller officer = service.as("p-history-officer", Role.LEX_SARAH_OFFICER, "*");
    private final Caller manager = service.as("p-history-manager", Role.UNIT_MANAGER, "bjorken");
    private final String it = told();

    /** Reported, one affected, received, assessed, and given to an investigator and then to another. */
    private String told() {
        String made = service.as("p-history-reporter", Role.EMPLOYEE, "bjorken")
                .post("/api/lex-sarah-cases", REPORT)
                .location();
        done(manager, made, "receipt", "{'protection':'Larmet byttes samma natt.'}");
        done(officer, made, "initial-assessment", "{'motivation':'Allvarligt.','policeReport':true}");
        done(officer, made, "investigator", "{'person':'p-history-first'}");
        done(officer, made, "investigator", "{'person':'p-history-second'}");
        return made;
    }

    private static void done(Caller who, String it, String act, String body) {
        Answer answer = who.seen(who.get(it).etag()).post(it + "/" + act, body);
        assertThat(answer.status()).as(act + " " + answer.body()).isEqualTo(200);
    }

    private Caller asking(String accept) {
        return officer.with("Accept", accept);
    }

    @Test
    void the_course_of_events_is_written_with_the_number_of_each_event() {
        String text = asking("text/plain").text(it + "/chronology");

        assertThat(text)
                .startsWith("Händelseförlopp i ett ärende enligt lex Sarah\n\nÄrendet\n")
                .contains("Beskrivning: Nattbesöket uteblev.", "Berörd person 1: Rum 7", "Läge: under utredning")
                .contains("En rapport enligt lex Sarah (SoL) lämnades den 3 februari 2026 kl. 08.30")
                .contains("Den gäller brister i utförande av insats. [händelse 0]")
                .contains("Person p-history-manager, enhetschef", "Omedelbart skydd: Larmet byttes samma natt.")
                .contains("En polisanmälan görs.")
                .contains("Ersätter det som sades i [händelse 4].", "Motivering: Allvarligt.")
                .doesNotContain("{", "}", "null", "SOL", "PROVISION", "TO_BE_INFORMED");
        assertThat(text.substring(text.indexOf("Antecknat i efterhand")))
                .contains("2 februari 2026: Antecknades den ", "[händelse 0]")
                .doesNotContain("[händelse 3]");
    }

    @Test
    void a_pdf_and_a_word_file_tell_the_same() throws IOException {
        List<String> sentences = Arrays.stream(
                        asking("text/plain").text(it + "/chronology").split("\n"))
                .filter(line -> line.endsWith("]"))
                .toList();
        assertThat(sentences).hasSizeGreaterThan(5);
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(asking(DOCX).bytes(it + "/chronology")))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsAll(sentences);
        }
        try (PDDocument pdf = Loader.loadPDF(asking("application/pdf").bytes(it + "/chronology"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String page = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(sentences).allSatisfy(sentence -> assertThat(page).contains(sentence));
        }
    }

    @Test
    void what_is_handed_out_bears_the_head_of_the_ledger_and_is_handed_out_without_it_too() throws IOException {
        assertThat(asking("text/plain").text(it + "/chronology")).contains("Loggens förseglade huvud", FakeLedger.HEAD);
        try (PDDocument pdf = Loader.loadPDF(asking("application/pdf").bytes(it + "/chronology"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(FakeLedger.HEAD);
        }
        try (XSSFWorkbook readers =
                new XSSFWorkbook(new ByteArrayInputStream(officer.bytes(it + "/accesses?format=xlsx")))) {
            assertThat(readers.getSheet("Underlag").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo(FakeLedger.HEAD);
        }
        try (XSSFWorkbook register =
                new XSSFWorkbook(new ByteArrayInputStream(officer.bytes("/api/lex-sarah-cases?format=xlsx")))) {
            assertThat(register.getProperties().getCoreProperties().getDescription())
                    .contains(FakeLedger.HEAD);
        }
        assertThat(officer.get(it + "/accesses?format=csv").header("X-Ledger-Head"))
                .isEqualTo(FakeLedger.HEAD);
        assertThat(officer.get("/api/lex-sarah-cases?format=csv").header("X-Ledger-Head"))
                .isEqualTo(FakeLedger.HEAD);

        TheService.ledger().says(500);
        try {
            assertThat(asking("text/plain").text(it + "/chronology"))
                    .contains("[händelse 0]")
                    .doesNotContain("förseglade huvud");
        } finally {
            TheService.ledger().says(200);
        }
    }

    @Test
    void a_format_that_there_is_none_of_is_refused() {
        assertThat(asking("image/png").get(it + "/chronology").status()).isEqualTo(406);
        assertThat(officer.get(it + "/chronology?format=docx").status()).isEqualTo(200);
        assertThat(officer.get(it + "/chronology?format=csv").status()).isEqualTo(406);
    }

    @Test
    void a_replay_shows_each_step_beside_the_case_as_it_then_stood() {
        String[] messages = messages("?from=2&speed=50");

        assertThat(messages).hasSize(5);
        assertThat(messages[0]).startsWith("id: 2\n");
        assertThat(data(messages[0]).at("/step/sentence").stringValue()).startsWith("Rapporten togs emot den ");
        assertThat(data(messages[0]).at("/state/state").stringValue()).isEqualTo("RECEIVED");
        assertThat(data(messages[2]).at("/state/investigator").stringValue()).isEqualTo("p-history-first");
        JsonNode last = data(messages[3]);
        assertThat(last.at("/step/number").intValue()).isEqualTo(5);
        assertThat(last.at("/state")).isEqualTo(officer.get(it).body());
        assertThat(messages[4]).isEqualTo("event: ended\ndata: {\"next\":6}");
    }

    @Test
    void a_replay_pauses_and_goes_on_from_a_number() {
        assertThat(messages("?paused=true&from=1"))
                .satisfiesExactly(
                        step -> assertThat(step).startsWith("id: 1\n"),
                        paused -> assertThat(paused).isEqualTo("event: paused\ndata: {\"next\":2}"));
        assertThat(messages("?steps=2&speed=50")).hasSize(3).endsWith("event: paused\ndata: {\"next\":2}");
        assertThat(officer.with("Last-Event-ID", "3").text(it + "/replay?speed=50"))
                .startsWith("id: 4\n");
        assertThat(officer.get(it + "/replay?speed=1000").errors()).containsExactly("speed OUT_OF_RANGE");
    }

    @Test
    void neither_is_for_those_who_may_not_read_the_case() {
        Caller elsewhere = service.as("p-history-elsewhere", Role.UNIT_MANAGER, ServiceUnderTest.OTHER_UNIT);
        for (String path : List.of("/chronology", "/replay")) {
            assertThat(elsewhere.get(it + path).status()).as(path).isEqualTo(404);
            assertThat(service.as(Role.BOARD_MEMBER, "*").get(it + path).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private String[] messages(String query) {
        return asking("text/event-stream").text(it + "/replay" + query).split("\n\n");
    }

    private static JsonNode data(String message) {
        return Forms.parse(message.lines()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .collect(Collectors.joining()));
    }
}
