package qms.reports.trendanalyses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.reports.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.export.PdfUa;
import qms.service.export.ReadBack;
import qms.service.export.ReadBack.Read;
import qms.web.Ids;
import qms.web.identity.Role;

/** Analyses of patterns and trends over HTTP, and each refusal that a client may meet. */
class TrendAnalysisApiTest extends ActsContract {

    private static final String HASH = "a".repeat(64);
    private static final String MATERIAL =
            "{'query':'/api/reports/patterns/bjorken?figure=complaints.cases','asOf':'2026-07-01T00:00:00Z','resultHash':'"
                    + HASH + "'}";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/trend-analyses";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','title':'Halvåret %d','from':'2026-01-01','to':'2026-06-30'}".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','title':'Om 19121212-1212','from':'soon'}",
                "title MALFORMED",
                "from MALFORMED",
                "to MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/start", "{'startedOn':'2026-07-01'}");
    }

    @Test
    void an_analysis_is_of_a_unit_that_exists_and_of_days_that_follow_each_other() {
        String body = newBody().replace("bjorken", "nowhere").replace("2026-06-30", "2025-06-30");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly("unit UNKNOWN_UNIT", "to OUT_OF_RANGE");
    }

    @Test
    void the_story_of_an_analysis() {
        MeasureId measure = measure();
        Caller representative = service().as(Role.UNIT_REPRESENTATIVE, "bjorken");
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        Answer analysis = representative.post(path(), newBody());
        assertThat(analysis.at("/status")).isEqualTo("PLANNED");
        assertThat(step(representative, analysis, "/material", MATERIAL).code())
                .isEqualTo("TREND_ANALYSIS_NOT_UNDER_WAY");
        assertThat(step(representative, analysis, "/start", "{}").at("/status")).isEqualTo("ONGOING");
        assertThat(step(representative, analysis, "/start", "{}").code()).isEqualTo("TREND_ANALYSIS_NOT_PLANNED");
        String conclusion = "{'conclusions':'Fler klagomål på bemötande på kvällar.','measures':['" + measure + "']}";
        assertThat(step(manager, analysis, "/conclusion", conclusion).code())
                .isEqualTo("TREND_ANALYSIS_WITHOUT_MATERIAL");
        assertThat(step(representative, analysis, "/material", MATERIAL).at("/material/0/material/resultHash"))
                .isEqualTo(HASH);
        assertThat(step(representative, analysis, "/material", MATERIAL).code())
                .isEqualTo("TREND_ANALYSIS_MATERIAL_KNOWN");
        assertThat(step(manager, analysis, "/follow-up", "{'result':'Bättre.'}").code())
                .isEqualTo("TREND_ANALYSIS_NOT_CONCLUDED");
        assertThat(step(representative, analysis, "/conclusion", conclusion).status())
                .isEqualTo(403);
        Answer concluded = step(manager, analysis, "/conclusion", conclusion);
        assertThat(concluded.at("/status")).isEqualTo("CONCLUDED");
        assertThat(concluded.at("/conclusion/concludedBy")).isEqualTo("UNIT_MANAGER");
        assertThat(step(manager, analysis, "/follow-up", "{'result':'Bättre.'}").at("/status"))
                .isEqualTo("FOLLOWED_UP");
        assertThat(step(manager, analysis, "/reopening", "{'reason':'Nya siffror.'}")
                        .at("/status"))
                .isEqualTo("REOPENED");
        String nothing = "{'conclusions':'Det var slump.','noActionReason':'Inget avviker.'}";
        assertThat(step(manager, analysis, "/conclusion", nothing).at("/conclusion/noActionReason"))
                .isEqualTo("Inget avviker.");
        assertThat(manager.getUntil(
                                path() + "?unit=bjorken&status=CONCLUDED",
                                list -> list.body().toString().contains(analysis.at("/id")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_analysis_is_had_as_a_document_in_every_format() throws Exception {
        Answer analysis = made();
        done(analysis, "/start", "{'startedOn':'2026-07-01'}");
        done(analysis, "/material", MATERIAL);
        done(
                analysis,
                "/conclusion",
                "{'conclusions':'Det var slump.','noActionReason':'Inget avviker.','concludedOn':'2026-07-02'}");
        done(analysis, "/follow-up", "{'result':'Lika många i höst.','followedUpOn':'2026-07-03'}");
        String document = analysis.location() + "/document?format=";
        Caller coordinator = service().coordinator();
        assertThat(coordinator.text(document + "html"))
                .contains(
                        analysis.at("/title"),
                        "Det var slump.",
                        "Inget avviker.",
                        "Lika många i höst.",
                        "2026-07-02 av kvalitetssamordnare");
        byte[] pdf = coordinator.bytes(document + "pdf");
        assertThat(PdfUa.faults(pdf)).isEmpty();
        List<Read> page = ReadBack.html(coordinator.bytes(document + "html"));
        assertThat(page).extracting(Read::caption).containsExactly("Omanalysen", "Detsomanalysenvilarpå");
        assertThat(page.get(1).rows().get(1)).contains(HASH);
        assertThat(ReadBack.pdf(pdf)).isEqualTo(page);
        assertThat(ReadBack.docx(coordinator.bytes(document + "docx"))).isEqualTo(page);
        assertThat(ReadBack.xlsx(coordinator.bytes(document + "xlsx"))).isEqualTo(page);
        assertThat(ReadBack.csv(coordinator.bytes(document + "csv"))).isEqualTo(page);
        assertThat(service()
                        .as(Role.UNIT_MANAGER, "granen")
                        .get(document + "pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_conclusion_has_measures_that_exist_or_a_reason_for_none() {
        Answer analysis = made();
        done(analysis, "/start", "{}");
        done(analysis, "/material", MATERIAL);
        assertThat(act(analysis, "/conclusion", "{'conclusions':'Så är det.'}").errors())
                .containsExactly("noActionReason MISSING");
        assertThat(act(analysis, "/conclusion", "{'conclusions':'Så.','measures':['m1'],'changeRequests':['c1']}")
                        .errors())
                .containsExactly("measures[0] UNKNOWN_REFERENCE", "changeRequests[0] UNKNOWN_REFERENCE");
        String both = "{'conclusions':'Så.','measures':['" + measure() + "'],'noActionReason':'Inget.'}";
        assertThat(act(analysis, "/conclusion", both).errors()).containsExactly("noActionReason OUT_OF_RANGE");
        assertThat(act(
                                analysis,
                                "/conclusion",
                                "{'conclusions':'Så.','noActionReason':'Nej.','concludedOn':'2199-01-01'}")
                        .errors())
                .containsExactly("concludedOn OUT_OF_RANGE");
    }

    @Test
    void material_is_a_report_with_the_fingerprint_of_its_answer() {
        Answer analysis = made();
        done(analysis, "/start", "{}");
        assertThat(act(
                                analysis,
                                "/material",
                                MATERIAL.replace("/api/reports", "/api/dreams").replace(HASH, "abc"))
                        .errors())
                .containsExactly("query MALFORMED", "resultHash MALFORMED");
    }

    private Answer step(Caller caller, Answer analysis, String at, String body) {
        return caller.seen(caller.get(analysis.location()).etag()).post(analysis.location() + at, body);
    }

    private MeasureId measure() {
        MeasureId id = MeasureId.of(Ids.derived("measure of a trend analysis " + newBody()));
        service()
                .happened(
                        id.toString(),
                        new MeasureProposed(
                                id,
                                "bjorken",
                                null,
                                List.of(new MeasureOrigin("ANALYSIS", "1")),
                                "Kvällsrutin",
                                null,
                                null,
                                Instant.parse("2026-07-01T08:00:00Z")));
        return id;
    }
}
