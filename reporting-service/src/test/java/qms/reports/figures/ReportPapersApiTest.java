package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.reports.TheService;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** The reports as files over HTTP, each in every format, and only for those who may read them. */
class ReportPapersApiTest {

    private final ServiceUnderTest service = TheService.running();

    @ParameterizedTest
    @CsvSource({
        "quality/bjorken/2026, Kvalitetsrapport",
        "tertial/bjorken/2026/T1, Tertialrapport",
        "quality-plan/bjorken/2026, Kvalitetsplan",
        "internal-control-plan/bjorken/2026, Internkontrollplan",
        "follow-ups/bjorken/2026, Uppföljning av enhetsbeskrivningar",
        "non-executed-decisions/bjorken/2026, Ej verkställda beslut",
        "patient-safety/bjorken/2026, Patientsäkerhetsberättelse: siffror",
        "patterns/bjorken, Mönster över tiden",
        "comparisons/bjorken/2026, Jämförelse mellan enheter",
        "patterns/bjorken/together, 'Klagomål, lex Sarah och avvikelser tillsammans'"
    })
    void a_report_is_had_as_a_document(String path, String title) {
        String report = "/api/reports/" + path + "?format=";
        assertThat(text(service.coordinator().bytes(report + "html"))).contains("<h1>" + title + "</h1>", "Underlag");
        assertThat(begin(service.coordinator().bytes(report + "pdf"))).isEqualTo("%PDF");
        assertThat(begin(service.coordinator().bytes(report + "docx"))).startsWith("PK");
        assertThat(begin(service.coordinator().bytes(report + "xlsx"))).startsWith("PK");
        assertThat(text(service.coordinator().bytes(report + "csv"))).startsWith("\uFEFF");
        assertThat(service.coordinator().get(report + "odt").status()).isEqualTo(406);
        assertThat(service.as(Role.UNIT_MANAGER, "granen").get(report + "pdf").status())
                .isEqualTo(404);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String begin(byte[] file) {
        return new String(file, 0, 4, StandardCharsets.ISO_8859_1);
    }
}
