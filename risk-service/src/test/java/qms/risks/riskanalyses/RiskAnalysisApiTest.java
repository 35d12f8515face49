package qms.risks.riskanalyses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.risks.RiskMaps;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.Folding;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Risk analyses over HTTP, and each refusal that a client may meet. */
class RiskAnalysisApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/risk-analyses";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','year':2026,'kind':'CHANGE','occasion':'Flytt %d'}".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':1800,'kind':'WEEKLY','plannedFor':'snart'}",
                "year OUT_OF_RANGE",
                "kind UNKNOWN_CODE",
                "plannedFor MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/drafting", "{}");
    }

    @Test
    void a_change_is_named() {
        assertThat(service()
                        .coordinator()
                        .post(path(), "{'unit':'bjorken','year':2026,'kind':'CHANGE'}")
                        .errors())
                .containsExactly("occasion MISSING");
    }

    @Test
    void the_story_of_a_risk_analysis() {
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        Caller owner = service().as(Role.PROCESS_OWNER, "enskede");
        Answer analysis = manager.post(path(), "{'unit':'bjorken','year':2031,'kind':'YEARLY'}");
        refused(analysis, "/risks", risk(2031, 3, 4), "RISK_ANALYSIS_NOT_BEING_WRITTEN");
        step(owner, analysis, "/drafting", "{}", "DRAFT");
        refused(analysis, "/drafting", "{}", "RISK_ANALYSIS_NOT_PLANNED");
        String risk = risk(2031, 3, 4);
        step(owner, analysis, "/risks", risk, "DRAFT");
        step(owner, analysis, "/improvement-areas", "{'area':'Återkoppling','source':'Berättelsen 2030, 4'}", "DRAFT");
        step(manager, analysis, "/priorities", risk.replace("}", ",'reason':'Berör flest.'}"), "DRAFT");
        refused(analysis, "/entry-into-force", "{}", "RISK_ANALYSIS_NOT_APPROVED");
        assertThat(manager.seen(manager.get(analysis.location()).etag())
                        .post(analysis.location() + "/approval", "{}")
                        .status())
                .isEqualTo(403);
        Answer approved = step(owner, analysis, "/approval", "{}", "APPROVED");
        assertThat(approved.at("/approvals/0/approver")).isEqualTo("PROCESS_OWNER");
        assertThat(approved.at("/approvals/0/risks/0/inherent/value")).isEqualTo("12");
        refused(analysis, "/reviews", "{'finding':'Stämmer.'}", "RISK_ANALYSIS_NOT_IN_FORCE");
        refused(analysis, "/archiving", "{'reason':'Klar.'}", "RISK_ANALYSIS_NOT_TO_ARCHIVE");
        step(manager, analysis, "/entry-into-force", "{'from':'2025-01-01'}", "IN_FORCE");
        assertThat(manager.get(analysis.location()).at("/needsReview")).isEqualTo("true");
        Answer reviewed = step(manager, analysis, "/reviews", "{'finding':'Stämmer.'}", "IN_FORCE");
        assertThat(reviewed.at("/needsReview")).isEqualTo("false");
        assertThat(reviewed.at("/reviewDue"))
                .isEqualTo(RiskMaps.today().plusMonths(12).toString());
        Answer revised = step(manager, analysis, "/revision", "{'reason':'Ny chef.'}", "REVISED");
        assertThat(revised.at("/version")).isEqualTo("2");
        step(owner, analysis, "/approval", "{}", "APPROVED");
        step(manager, analysis, "/entry-into-force", "{}", "IN_FORCE");
        String self = "{'by':'" + analysis.at("/id") + "'}";
        refused(analysis, "/supersession", self, "SUCCESSOR_NOT_IN_FORCE");
        step(manager, analysis, "/archiving", "{'reason':'Enheten läggs ned.'}", "ARCHIVED");
    }

    @Test
    void hard_case_29_a_risk_that_goes_on_is_the_same_risk_and_no_new_one() {
        Answer first = drafted(2032);
        String old = risk(2032, 3, 4);
        done(first, "/risks", old);
        String oldId = old.replaceAll(".*'risk':'|'}", "");
        Answer next = drafted(2033);
        Answer copied = done(next, "/copying", "{'from':'" + first.at("/id") + "'}");
        String newId = copied.at("/risks/0");

        Caller coordinator = service().coordinator();
        Answer before = coordinator.get("/api/risks/" + oldId);
        assertThat(before.at("/status")).isEqualTo("CARRIED_OVER");
        assertThat(before.at("/carriedTo")).isEqualTo(newId);
        assertThat(before.at("/assessment/value")).isEqualTo("12");
        Answer after = coordinator.get("/api/risks/" + newId);
        assertThat(after.at("/year")).isEqualTo("2033");
        assertThat(after.at("/level")).isEqualTo("UNASSESSED");
        assertThat(after.at("/carriedFrom")).isEqualTo(oldId);
        assertThat(after.at("/lineage")).isEqualTo(oldId);

        Answer matrix = coordinator.get(next.location() + "/matrix");
        assertThat(matrix.at("/total")).isEqualTo("1");
        assertThat(matrix.at("/identified")).isEqualTo("0");
        assertThat(matrix.at("/carriedOver")).isEqualTo("1");

        refused(next, "/copying", "{'from':'" + first.at("/id") + "'}", "RISKS_ALREADY_COPIED");
        Answer third = drafted(2034);
        Answer again = done(third, "/copying", "{'from':'" + next.at("/id") + "'}");
        assertThat(coordinator.get("/api/risks/" + again.at("/risks/0")).at("/lineage"))
                .isEqualTo(oldId);
        refused(drafted(2030), "/copying", "{'from':'" + third.at("/id") + "'}", "RISK_ANALYSIS_NOT_EARLIER");
    }

    @Test
    void only_open_risks_go_on() {
        Answer first = drafted(2035);
        String closed = risk(2035, 1, 1);
        done(first, "/risks", closed);
        Answer risk = service().coordinator().get("/api/risks/" + closed.replaceAll(".*'risk':'|'}", ""));
        service()
                .coordinator()
                .seen(risk.etag())
                .post("/api/risks/" + risk.at("/id") + "/closing", "{'reason':'Borta.'}");
        Answer next = drafted(2036);
        assertThat(done(next, "/copying", "{'from':'" + first.at("/id") + "'}")
                        .body()
                        .path("risks"))
                .isEmpty();
    }

    @Test
    void a_matrix_is_readable_when_many_risks_share_a_cell() {
        Answer analysis = drafted(2037);
        String one = risk(2037, 3, 4);
        done(analysis, "/risks", one);
        done(analysis, "/risks", risk(2037, 3, 4));
        done(analysis, "/risks", risk(2037, 1, 1));
        Caller coordinator = service().coordinator();
        Answer matrix = coordinator.get(analysis.location() + "/matrix");
        assertThat(matrix.body().path("cells")).hasSize(25);
        var cell = matrix.body().path("cells").get(2 * 5 + 3);
        assertThat(cell.path("count").asInt()).isEqualTo(2);
        assertThat(cell.path("risks").get(0).path("risk").asString("")).isEqualTo("Nattbesök uteblir");
        assertThat(coordinator
                        .get(analysis.location() + "/matrix?on=2020-01-01")
                        .body()
                        .path("unassessed"))
                .hasSize(3);
        assertThat(coordinator
                        .get(analysis.location() + "/matrix?asOf=2020-01-01")
                        .at("/total"))
                .isEqualTo("0");
        assertThat(coordinator.get(analysis.location() + "/matrix?on=nyss").errors())
                .containsExactly("on MALFORMED");
    }

    @Test
    void an_approved_analysis_shows_its_risks_as_they_stood_then() {
        Answer analysis = drafted(2038);
        String risk = risk(2038, 3, 4);
        done(analysis, "/risks", risk);
        step(service().as(Role.DEPARTMENT_MANAGER, "enskede"), analysis, "/approval", "{}", "APPROVED");
        Caller coordinator = service().coordinator();
        Answer same = coordinator.get("/api/risks/" + risk.replaceAll(".*'risk':'|'}", ""));
        coordinator
                .seen(same.etag())
                .post("/api/risks/" + same.at("/id") + "/assessments", "{'probability':1,'consequence':1}");
        Answer then = coordinator.get(analysis.location() + "/matrix");
        assertThat(then.body().path("cells").get(2 * 5 + 3).path("count").asInt())
                .isEqualTo(1);
        Answer now = coordinator.get(analysis.location() + "/matrix?on=" + RiskMaps.today());
        assertThat(now.body().path("cells").get(0).path("count").asInt()).isEqualTo(1);
    }

    @Test
    void a_risk_of_another_unit_or_year_is_no_part_of_it() {
        Answer analysis = drafted(2039);
        assertThat(act(analysis, "/risks", risk(2038, 1, 1)).errors()).containsExactly("risk UNKNOWN_REFERENCE");
        assertThat(act(analysis, "/risks", "{'risk':'0'}").errors()).containsExactly("risk UNKNOWN_REFERENCE");
        assertThat(act(analysis, "/copying", "{'from':'0'}").errors()).containsExactly("from UNKNOWN_REFERENCE");
        assertThat(act(analysis, "/supersession", "{'by':'0'}").errors()).containsExactly("by UNKNOWN_REFERENCE");
    }

    @Test
    void the_next_review_counts_from_the_last() {
        RiskAnalysisView view = Folding.fold(
                new RiskAnalysisProjection(),
                RiskAnalysisFixture.planned(),
                RiskAnalysisFixture.drafted(),
                RiskAnalysisFixture.included(),
                RiskAnalysisFixture.approved(),
                RiskAnalysisFixture.inForce());
        ReviewPolicy policy = new ReviewPolicy(12, "Varje år");
        assertThat(policy.due(view)).contains(RiskAnalysisFixture.TODAY.plusMonths(12));
        RiskAnalysisView reviewed =
                view.reviewed(new RiskAnalysisView.Review(RiskAnalysisFixture.TODAY.plusMonths(7), "Stämmer."));
        assertThat(policy.due(reviewed)).contains(RiskAnalysisFixture.TODAY.plusMonths(19));
    }

    private Answer drafted(int year) {
        Answer analysis = made("{'unit':'bjorken','year':%d,'kind':'YEARLY'}".formatted(year));
        done(analysis, "/drafting", "{}");
        return analysis;
    }

    /** A new risk, as an analysis names it. */
    private String risk(int year, int probability, int consequence) {
        String body = "{'unit':'bjorken','year':%d,'risk':'Nattbesök uteblir','probability':%d,'consequence':%d}"
                .formatted(year, probability, consequence);
        return "{'risk':'" + service().coordinator().post("/api/risks", body).at("/id") + "'}";
    }

    private Answer step(Caller who, Answer thing, String at, String body, String status) {
        Answer done = who.seen(who.get(thing.location()).etag()).post(thing.location() + at, body);
        assertThat(done.at("/status")).as(done.body().toString()).isEqualTo(status);
        return done;
    }
}
