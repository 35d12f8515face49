package qms.reports.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Templates over HTTP, and each refusal that a client may meet. */
class ReportTemplateApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/report-templates";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','kind':'QUALITY_REPORT','name':'Mall %d','chapters':[
                 {'key':'inledning','title':'Inledning','due':'02-15'},
                 {'key':'klagomal','title':'Klagomål','blocks':[{'kind':'TABLE','reference':'complaints.bySource'}]}]}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'POEM','name':'','chapters':[]}",
                "kind UNKNOWN_CODE",
                "name MISSING",
                "chapters MISSING");
    }

    @Override
    protected Act act() {
        return new Act(
                "/revisions",
                "{'chapters':[{'key':'inledning','title':'Inledning och sammanfattning'}],'reason':'Nämnden vill ha en sammanfattning.'}");
    }

    /** Whoever writes a part of a board's report reads its template. */
    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Test
    void there_is_a_standard_template_for_each_kind_and_the_quality_report_has_23_chapters() {
        Answer standard = service().coordinator().get(path() + "/standard");
        assertThat(standard.status()).isEqualTo(200);
        assertThat(standard.body().findValuesAsString("kind"))
                .contains("QUALITY_REPORT", "TERTIAL_REPORT", "MANAGEMENT_REVIEW", "PATIENT_SAFETY_REPORT");
        assertThat(standard.body().path(0).path("chapters")).hasSize(23);
        assertThat(standard.at("/3/chapters/0/due")).isEqualTo("03-01");
    }

    @Test
    void a_template_is_changed_version_by_version_until_it_is_retired() {
        Answer template = made();
        Answer revised = done(template, act().at(), act().body());
        assertThat(revised.at("/version")).isEqualTo("2");
        assertThat(revised.at("/chapters/0/title")).isEqualTo("Inledning och sammanfattning");
        refused(template, act().at(), act().body(), "REPORT_TEMPLATE_UNCHANGED");
        assertThat(done(template, "/retirement", "{'reason':'Ersatt.'}").at("/status"))
                .isEqualTo("RETIRED");
        refused(template, "/retirement", "{'reason':'Ersatt.'}", "REPORT_TEMPLATE_RETIRED");
    }

    @Test
    void a_chapter_refers_to_what_there_is() {
        String body = newBody()
                .replace("complaints.bySource", "weather.sun")
                .replace("'inledning'", "'Inledning 1'")
                .replace("02-15", "02-30");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly(
                        "chapters[0].key MALFORMED",
                        "chapters[0].due MALFORMED",
                        "chapters[1].blocks[0].reference UNKNOWN_REFERENCE");
    }
}
