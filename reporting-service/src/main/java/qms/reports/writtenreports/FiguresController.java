package qms.reports.writtenreports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.platform.FrozenFigures;
import qms.reports.writtenreports.WrittenReportView.Freeze;
import qms.service.api.Desk;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** The figures of a written report, what proves them, and what the X-ray finds in it. */
@RestController
@RequestMapping("/api/written-reports/{id}")
class FiguresController {

    private static final String STATE = "X-Figures";
    private static final String SHA256 = "X-Figures-Sha256";
    private static final String POSITION = "X-Log-Position";
    private static final String LEDGER_HEAD = "X-Ledger-Head";

    private final Desk desk;
    private final WrittenReportProjection projection;
    private final WrittenFigures figures;
    private final XRay xRay;

    FiguresController(Desk desk, WrittenReportProjection projection, WrittenFigures figures, XRay xRay) {
        this.desk = desk;
        this.projection = projection;
        this.figures = figures;
        this.xRay = xRay;
    }

    /**
     * The figures of the report and its departments as JSON. Once they are frozen these very bytes are answered for ever, whatever happens after;
     * before, they are those of now. X-Figures says FROZEN or LIVE.
     *
     * @param freeze the number of an earlier freeze, of a report that the board returned
     */
    @GetMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> figures(@PathVariable String id, @RequestParam(required = false) @Nullable Integer freeze) {
        WrittenReportView report = report(id);
        if (freeze == null && report.frozen().isEmpty()) {
            FrozenFigures now = figures.now(report);
            return answer("LIVE", Packed.of(now.json()).sha256(), now.position(), now.ledgerHead())
                    .body(now.bytes());
        }
        Freeze asked = freeze(report, freeze);
        return answer("FROZEN", asked.sha256(), asked.position(), asked.ledgerHead())
                .body(figures.frozen(report, asked));
    }

    /**
     * What should be mended or explained before the report is approved: contradictions between texts and figures, chapters that are not ready,
     * and what a reader may misunderstand.
     */
    @GetMapping("/x-ray")
    XRayed xRay(@PathVariable String id) {
        WrittenReportView report = report(id);
        return XRayed.of(report, xRay.of(report, figures.shown(report)));
    }

    /**
     * What anybody needs to see that the frozen figures are what they were: up to where in the log events are counted, the head of the ledger
     * then, the version of what counts, and the hash.
     */
    @GetMapping("/certificate")
    Certificate certificate(@PathVariable String id, @RequestParam(required = false) @Nullable Integer freeze) {
        WrittenReportView report = report(id);
        return Certificate.of(report, freeze(report, freeze));
    }

    /** Count the frozen figures again, of the same events: the same, or which of them differ and because of what. */
    @PostMapping("/recomputations")
    Recomputation again(@PathVariable String id, @RequestParam(required = false) @Nullable Integer freeze) {
        WrittenReportView report = report(id);
        return figures.again(report, freeze(report, freeze));
    }

    private WrittenReportView report(String id) {
        return desk.beside(projection, id).view();
    }

    private static Freeze freeze(WrittenReportView report, @Nullable Integer number) {
        List<Freeze> freezes = report.freezes();
        if (number == null) {
            return report.frozen()
                    .orElseThrow(() -> Problem.of(
                            CommonProblem.NOT_FOUND,
                            "Rapportens siffror är inte frysta; de är de som gäller just nu."));
        }
        return freezes.stream()
                .filter(freeze -> freeze.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        Problem.of(CommonProblem.NOT_FOUND, "Rapporten har inte frysts för gång " + number + "."));
    }

    private static ResponseEntity.BodyBuilder answer(
            String state, String sha256, long position, @Nullable String head) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(STATE, state)
                .header(SHA256, sha256)
                .header(POSITION, Long.toString(position));
        return head == null ? answer : answer.header(LEDGER_HEAD, head);
    }

    /**
     * What proves the frozen figures.
     *
     * @param sha256 of the bytes that `GET …/figures` answers with, in hexadecimal digits
     * @param ledgerHead how many events were sealed then, and their root: ask `/api/ledger` to prove that the log of today holds them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Certificate(
            String writtenReport,
            String unit,
            int year,
            int freeze,
            Instant dataAsOf,
            long position,
            long organisationVersion,
            @Nullable String ledgerHead,
            String query,
            String sha256,
            int size) {

        static Certificate of(WrittenReportView report, Freeze freeze) {
            return new Certificate(
                    report.id(),
                    report.unit(),
                    report.planned().year(),
                    freeze.number(),
                    freeze.dataAsOf(),
                    freeze.position(),
                    freeze.organisationVersion(),
                    freeze.ledgerHead(),
                    freeze.query(),
                    freeze.sha256(),
                    freeze.size());
        }
    }
}
