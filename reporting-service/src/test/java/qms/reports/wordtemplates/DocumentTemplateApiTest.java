package qms.reports.wordtemplates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.content.SampleFiles;

/** Word templates over HTTP, from the name to the report that is written in one. */
class DocumentTemplateApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/document-templates";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','name':'Wordmall %d'}".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty("{'unit':'nowhere'}", "name MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/retirement", "{'reason':'Kommunen har en ny.'}");
    }

    @Test
    void a_report_is_written_in_the_template_of_its_unit_until_that_is_retired() throws IOException {
        Caller coordinator = service().coordinator();
        String report = coordinator
                .post(
                        "/api/written-reports",
                        "{'unit':'granen','kind':'QUALITY_REPORT','year':2014,'title':'Berättelse i egen mall'}")
                .header("Location");
        assertThat(text(coordinator.bytes(report + "/document?format=docx"))).doesNotContain("Kommunens huvud");

        byte[] file = word("Kommunens huvud");
        Answer template = coordinator.post(path(), "{'unit':'enskede','name':'Kommunens mall'}");
        String at = template.header("Location");
        assertThat(coordinator.get(at + "/content").status()).isEqualTo(404);
        Answer given = coordinator.seen(template.etag()).upload(at + "/content", "mall.docx", file);
        assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
        assertThat(given.at("/status")).isEqualTo("IN_USE");
        assertThat(given.at("/versions/0/version")).isEqualTo("1");
        coordinator.getUntil(
                path() + "?status=IN_USE&unit=enskede",
                list -> !list.body().path("items").isEmpty());

        assertThat(text(coordinator.bytes(report + "/document?format=docx")))
                .containsSubsequence("Kommunens huvud", "Berättelse i egen mall");
        assertThat(text(coordinator.bytes(report + "/document?format=docx&template=none")))
                .doesNotContain("Kommunens huvud");
        assertThat(coordinator
                        .get(report + "/document?format=docx&template=" + report)
                        .errors())
                .containsExactly("template UNKNOWN_REFERENCE");
        assertThat(coordinator.bytes(at + "/content")).isEqualTo(file);

        Answer same = coordinator.seen(given.etag()).upload(at + "/content", "mall.docx", file);
        assertThat(same.code()).isEqualTo("DOCUMENT_TEMPLATE_UNCHANGED");
        Answer retired = coordinator.seen(given.etag()).post(at + "/retirement", act().body());
        assertThat(retired.at("/status")).isEqualTo("RETIRED");
        assertThat(coordinator
                        .seen(retired.etag())
                        .upload(at + "/content", "ny.docx", word("Ny"))
                        .code())
                .isEqualTo("DOCUMENT_TEMPLATE_RETIRED");
        coordinator.getUntil(
                path() + "?status=IN_USE&unit=enskede",
                list -> list.body().path("items").isEmpty());
        assertThat(text(coordinator.bytes(report + "/document?format=docx"))).doesNotContain("Kommunens huvud");
    }

    @Test
    void what_is_no_word_template_is_refused() {
        Answer template = made();
        Caller coordinator = service().coordinator().seen(template.etag());
        String at = path() + "/" + template.at("/id") + "/content";
        assertThat(coordinator.upload(at, "mall.pdf", SampleFiles.pdf("mall")).code())
                .isEqualTo("DOCUMENT_TEMPLATE_NOT_WORD");
        assertThat(coordinator.upload(at, "mall.docx", SampleFiles.docx()).code())
                .isEqualTo("DOCUMENT_TEMPLATE_NOT_WORD");
        assertThat(coordinator.upload(at, "mall.docm", SampleFiles.docx()).code())
                .isEqualTo("CONTENT_NOT_AS_NAMED");
    }

    private static byte[] word(String words) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText(words);
            word.createParagraph().createRun().setText("{{innehåll}}");
            word.write(file);
            return file.toByteArray();
        }
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return String.join(
                    "\n",
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }
}
