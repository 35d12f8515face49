package qms.reports.writtenreports;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.UNIT;

import org.junit.jupiter.api.Test;
import qms.reports.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Written reports over HTTP, and each refusal that a client may meet. */
class WrittenReportApiTest extends ActsContract {

    private static final String TEXT = "{'department':'bjorken','blocks':[{'kind':'TEXT','text':'Året i korthet.'}]}";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/written-reports";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','kind':'QUALITY_REPORT','year':2017,'title':'Kvalitetsberättelse, version %d'}"
                .formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'NOVEL','year':2017.5,'title':''}",
                "kind UNKNOWN_CODE",
                "year MALFORMED",
                "title MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/collection", "{}");
    }

    @Test
    void a_report_has_the_chapters_of_its_template_and_their_last_days() {
        Answer made = made();
        assertThat(made.body().path("chapters")).hasSize(23);
        assertThat(made.at("/chapters/7/title")).startsWith("Klagomål");
        assertThat(made.at("/chapters/7/due")).isEqualTo("2018-02-15");
        assertThat(made.at("/templateVersion")).isEqualTo("1");
    }

    @Test
    void a_report_keeps_the_version_of_the_template_that_it_was_made_with() {
        Caller coordinator = service().coordinator();
        Answer template = coordinator.post(
                "/api/report-templates",
                "{'unit':'bjorken','kind':'QUALITY_REPORT','name':'Egen','chapters':[{'key':'a','title':'A'}]}");
        String id = template.at("/id");
        Answer made = made(newBody().replace("'title'", "'template':'" + id + "','title'"));
        coordinator
                .seen(template.etag())
                .post(template.location() + "/revisions", "{'chapters':[{'key':'b','title':'B'}],'reason':'Bättre.'}");
        assertThat(coordinator.get(made.location()).at("/chapters/0/key")).isEqualTo("a");
        assertThat(made(newBody().replace("'title'", "'template':'" + id + "','title'"))
                        .at("/chapters/0/key"))
                .isEqualTo("b");
    }

    @Test
    void a_report_is_planned_for_what_there_is() {
        String body = newBody().replace("bjorken", "nowhere").replace("QUALITY_REPORT", "TERTIAL_REPORT");
        assertThat(service().coordinator().post(path(), body).errors())
                .containsExactly("unit UNKNOWN_UNIT", "tertial MISSING");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("'title'", "'template':'x','title'"))
                        .errors())
                .containsExactly("template UNKNOWN_REFERENCE");
    }

    @Test
    void a_text_stands_in_the_clear_and_refuses_personal_numbers_and_typed_figures() {
        Answer report = made();
        done(report, "/collection", "{}");
        assertThat(act(report, "/chapters/inledning/texts", "{'blocks':[{'kind':'TEXT','text':'Om 19121212-1212.'}]}")
                        .errors())
                .containsExactly("blocks[0].text MALFORMED");
        assertThat(act(
                                report,
                                "/chapters/inledning/texts",
                                "{'blocks':[{'kind':'FIGURE','reference':'42'},{'kind':'TABLE','reference':'surveys',"
                                        + "'figuresOf':'granen'}]}")
                        .errors())
                .containsExactly("blocks[0].reference UNKNOWN_REFERENCE", "blocks[1].figuresOf UNKNOWN_UNIT");
        assertThat(act(report, "/chapters/vader/texts", TEXT).status()).isEqualTo(404);
        assertThat(act(report, "/chapters/inledning/texts", TEXT.replace("bjorken", "granen"))
                        .errors())
                .containsExactly("department UNKNOWN_UNIT");
    }

    @Test
    void a_department_writes_its_own_and_nobody_elses() {
        Answer report = made(newBody().replace("bjorken", BOARD));
        done(report, "/collection", "{}");
        String at = report.location() + "/chapters/klagomal-och-avvikelser/texts";
        Caller manager = service().as(Role.UNIT_MANAGER, UNIT);
        Answer mine = manager.seen(manager.get(report.location()).etag()).post(at, TEXT);
        assertThat(mine.status()).as(mine.body().toString()).isEqualTo(200);
        assertThat(mine.at("/chapters/7/sections/0/department")).isEqualTo(UNIT);
        Answer other = manager.seen(mine.etag()).post(at, TEXT.replace("bjorken", "granen"));
        assertThat(other.status()).isEqualTo(403);
        assertThat(manager.seen(mine.etag())
                        .post(at, TEXT.replace("'department':'bjorken',", ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_draft_is_read_by_those_whom_it_is_about_and_nobody_else() {
        String ofTheUnit = made().location();
        assertThat(read(ofTheUnit, Role.EMPLOYEE, UNIT)).isEqualTo(200);
        assertThat(read(ofTheUnit, Role.DEPARTMENT_MANAGER, BOARD)).isEqualTo(200);
        assertThat(read(ofTheUnit, Role.BOARD_MEMBER, BOARD)).isEqualTo(200);
        assertThat(read(ofTheUnit, Role.AUDITOR, "*")).isEqualTo(200);
        assertThat(read(ofTheUnit, Role.UNIT_MANAGER, "granen")).isEqualTo(404);
        assertThat(read(ofTheUnit, Role.STEERING_GROUP, "granen")).isEqualTo(404);
        assertThat(read(ofTheUnit, Role.ADMINISTRATOR, "*")).isEqualTo(404);
        assertThat(read(ofTheUnit + "/figures", Role.UNIT_MANAGER, "granen")).isEqualTo(404);
        assertThat(read(ofTheUnit + "/x-ray", Role.UNIT_MANAGER, "granen")).isEqualTo(404);
        String ofTheBoard = made(newBody().replace("bjorken", BOARD)).location();
        assertThat(read(ofTheBoard, Role.EMPLOYEE, "granen")).isEqualTo(200);
    }

    private int read(String path, Role role, String unit) {
        return service().as(role, unit).get(path).status();
    }

    @Test
    void figures_are_live_until_they_are_frozen_and_only_then_certified() {
        Answer report = made();
        Answer live = service().coordinator().get(report.location() + "/figures");
        assertThat(live.header("X-Figures")).isEqualTo("LIVE");
        assertThat(live.at("/reports/0/unit/key")).isEqualTo("bjorken");
        Answer none = service().coordinator().get(report.location() + "/certificate");
        assertThat(none.code()).isEqualTo("NOT_FOUND");
        assertThat(service()
                        .coordinator()
                        .get(report.location() + "/certificate?freeze=7")
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void the_story_of_a_written_report() {
        Caller coordinator = service().coordinator();
        Caller manager = service().as("head", Role.DEPARTMENT_MANAGER, UNIT);
        Caller board = service().as(Role.BOARD_MEMBER, UNIT);
        Answer template = coordinator.post(
                "/api/report-templates",
                "{'unit':'bjorken','kind':'QUALITY_REPORT','name':'Kort','chapters':[{'key':'a','title':'Året'}]}");
        Answer report = made(newBody().replace("'title'", "'template':'" + template.at("/id") + "','title'"));
        String chapter = "/chapters/a";
        step(coordinator, report, "/collection", "{}", "COLLECTING");
        step(manager, report, chapter + "/claims", "{}", "COLLECTING");
        step(
                manager,
                report,
                chapter + "/texts",
                "{'blocks':[{'kind':'TEXT','text':'Året.'},{'kind':'TABLE','reference':'complaints.bySource','figuresOf':'bjorken'},"
                        + "{'kind':'CHART','reference':'complaints.byCategory'}]}",
                "COLLECTING");
        step(manager, report, chapter + "/readiness", "{}", "COLLECTING");
        step(coordinator, report, chapter + "/returns", "{'reason':'Kort.'}", "COLLECTING");
        step(manager, report, chapter + "/readiness", "{}", "COLLECTING");
        step(coordinator, report, "/draft", "{}", "DRAFT");
        step(coordinator, report, chapter + "/approvals", "{}", "DRAFT");
        step(manager, report, "/reviews", "{}", "REVIEWED");
        refused(report, "/freeze", "{}", "WRITTEN_REPORT_HAS_ERRORS");
        Answer seen = coordinator.get(report.location() + "/x-ray");
        assertThat(seen.at("/unexplained")).isEqualTo("1");
        assertThat(seen.at("/findings/0/code")).isEqualTo("ALT_TEXT_MISSING");
        step(
                coordinator,
                report,
                "/explanations",
                "{'finding':'" + seen.at("/findings/0/id") + "','text':'Tabellen bredvid säger detsamma.'}",
                "REVIEWED");
        step(coordinator, report, "/freeze", "{}", "FROZEN");
        step(coordinator, report, "/submission", "{'meetingOn':'2099-03-01'}", "SUBMITTED_TO_BOARD");
        step(board, report, "/return", "{'reason':'Förklara siffrorna.'}", "DRAFT");
        step(manager, report, "/reviews", "{}", "REVIEWED");
        step(coordinator, report, "/freeze", "{}", "FROZEN");
        assertThat(coordinator.get(report.location() + "/certificate").at("/freeze"))
                .isEqualTo("2");
        assertThat(act(report, "/recomputations?freeze=1", "{}").at("/result")).isEqualTo("SAME");
        step(coordinator, report, "/submission", "{}", "SUBMITTED_TO_BOARD");
        Answer approved = step(
                board,
                report,
                "/approval",
                "{'meetingOn':'2024-03-01','paragraph':'§ 12','registryNumber':'2024/23'}",
                "APPROVED");
        assertThat(approved.at("/board/paragraph")).isEqualTo("§ 12");
        String published = path() + "/published/" + report.at("/id");
        assertThat(service().stranger().get(published).status()).isEqualTo(404);
        step(coordinator, report, "/publication", "{}", "PUBLISHED");
        readByAnybody(report, published);
        refused(report, chapter + "/texts", TEXT, "WRITTEN_REPORT_NOT_BEING_WRITTEN");
        String supplement =
                "{'figures':[{'figuresOf':'bjorken','figure':'lexSarah.reports','printed':'%s','correct':'3'}],"
                        + "'reason':'Tre rapporter registrerades sent.','approvedBy':'Nämnden','decidedOn':'2024-05-02'}";
        refused(report, "/supplements", supplement.formatted("9"), "SUPPLEMENT_DOES_NOT_FIT");
        assertThat(act(report, "/supplements", supplement.formatted("0").replace("lexSarah.reports", "sun"))
                        .errors())
                .containsExactly("figures[0].figure UNKNOWN_REFERENCE");
        Answer corrected = step(coordinator, report, "/supplements", supplement.formatted("0"), "CORRECTED");
        assertThat(corrected.at("/board/supplements/0/figures/0/correct")).isEqualTo("3");
        Answer copy = act(report, "/copies", "{}");
        assertThat(copy.status()).as(copy.body().toString()).isEqualTo(201);
        assertThat(copy.at("/year")).isEqualTo("2018");
        assertThat(copy.at("/status")).isEqualTo("PLANNED");
        assertThat(copy.at("/chapters/0/sections/0/status")).isEqualTo("WRITTEN");
        assertThat(copy.body().path("freezes")).isEmpty();
    }

    private void readByAnybody(Answer report, String published) {
        Caller stranger = service().stranger();
        assertThat(stranger.get(report.location()).status()).isEqualTo(401);
        assertThat(read(report.location(), Role.EMPLOYEE, "granen")).isEqualTo(200);
        assertThat(read(report.location() + "/certificate", Role.ADMINISTRATOR, "*"))
                .isEqualTo(200);
        Answer read = stranger.get(published);
        assertThat(read.at("/head/paragraph")).isEqualTo("§ 12");
        assertThat(read.at("/chapters/0/pieces/0/text")).isEqualTo("Året.");
        assertThat(read.body().toString()).doesNotContain("p-", "head@", "/api/");
        assertThat(stranger.text(published + "?format=html")).contains("Om siffrorna", "Året.");
        String year = path() + "/published?unit=bjorken&size=200&year=2017";
        assertThat(stranger.getUntil(year, list -> list.body().toString().contains(report.at("/id")))
                        .body()
                        .toString())
                .contains(report.at("/id"));
    }

    private static Answer step(Caller who, Answer report, String at, String body, String status) {
        Answer done = who.seen(who.get(report.location()).etag()).post(report.location() + at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        assertThat(done.at("/status")).as(at).isEqualTo(status);
        return done;
    }
}
