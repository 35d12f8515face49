package qms.processes.unitdescriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Unit descriptions over HTTP, and each refusal that a client may meet. */
class UnitDescriptionApiTest extends ActsContract {

    /** A unit has one description for each; those left out are of tests that name them. */
    private static final Queue<Integer> YEARS = IntStream.rangeClosed(1990, 2023)
            .filter(year -> year != 1998 && year != 2016 && year != 2017)
            .boxed()
            .collect(Collectors.toCollection(ConcurrentLinkedQueue::new));

    private static final String SECTION = "{'key':'RISK_ANALYSIS','title':'Riskanalys','text':'Varje höst.'}";
    private static final String FOLLOW_UP =
            "{'section':'SELF_CHECKS','period':'T1','assessment':'AS_PLANNED','lateReason':'Vikariebyte.'}";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/unit-descriptions";
    }

    @Override
    protected String body(int number) {
        return described("bjorken", YEARS.remove());
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','year':3000,'sections':[{'key':'WEATHER','title':'Väder','text':''}]}",
                "year OUT_OF_RANGE",
                "sections[0].key UNKNOWN_CODE");
    }

    @Override
    protected Act act() {
        return new Act("/sections", SECTION);
    }

    @Test
    void a_section_stands_once_in_the_description_of_a_unit_that_exists() {
        String twice = newBody()
                .replace("bjorken", "nowhere")
                .replace("[{", "[{'key':'SELF_CHECKS','title':'Egenkontroller','text':''},{");
        assertThat(service().coordinator().post(path(), twice).errors())
                .containsExactly("unit UNKNOWN_UNIT", "sections[1].key DUPLICATE");
        assertThat(service()
                        .coordinator()
                        .post(path(), "{'unit':'bjorken','year':2025}")
                        .errors())
                .containsExactly("sections MISSING");
    }

    @Test
    void a_draft_is_written_until_it_is_adopted() {
        Answer description = made();
        refused(description, "/follow-ups", FOLLOW_UP, "DESCRIPTION_NOT_ADOPTED");
        assertThat(done(description, "/sections", SECTION).at("/sections/1/title"))
                .isEqualTo("Riskanalys");
        assertThat(done(description, "/adoption", "").at("/status")).isEqualTo("ADOPTED");
        refused(description, "/sections", SECTION, "DESCRIPTION_NOT_A_DRAFT");
        refused(description, "/follow-ups/correction", correction(), "DESCRIPTION_NOT_LOCKED");
    }

    @Test
    void a_section_is_followed_up_once_for_a_period_and_says_why_it_is_late() {
        Answer description = made();
        done(description, "/adoption", "{}");
        refused(description, "/follow-ups", FOLLOW_UP.replace("SELF_CHECKS", "COLLABORATION"), "SECTION_NOT_DESCRIBED");
        refused(
                description,
                "/follow-ups",
                FOLLOW_UP.replace(",'lateReason':'Vikariebyte.'", ""),
                "LATE_REASON_NEEDED");
        assertThat(act(description, "/follow-ups", FOLLOW_UP.replace("AS_PLANNED", "DEVIATES"))
                        .errors())
                .containsExactly("text MISSING");
        assertThat(act(description, "/follow-ups", FOLLOW_UP.replace("AS_PLANNED", "REFERENCE"))
                        .errors())
                .containsExactly("reference MISSING");
        assertThat(done(description, "/follow-ups", FOLLOW_UP).at("/sections/0/periods/0/state"))
                .isEqualTo("SUBMITTED");
        refused(description, "/follow-ups", FOLLOW_UP, "FOLLOW_UP_ALREADY_SUBMITTED");
        refused(
                description,
                "/follow-ups/acceptance",
                "{'section':'SELF_CHECKS','period':'T2'}",
                "FOLLOW_UP_NOT_SUBMITTED");
    }

    @Test
    void nothing_is_followed_up_or_locked_before_its_time() {
        Answer description = made(described("bjorken", 2099));
        done(description, "/adoption", "{}");
        refused(description, "/follow-ups", FOLLOW_UP, "FOLLOW_UP_NOT_DUE");
        refused(description, "/locking", "{}", "YEAR_NOT_OVER");
    }

    @Test
    void a_document_lies_beside_a_description_until_it_is_taken_away() {
        Answer description = made();
        String plan = "{'document':'dok-1','kind':'INTERNAL_CONTROL_PLAN','title':'Internkontrollplan'}";
        assertThat(done(description, "/attachments", plan).at("/attachments/0/title"))
                .isEqualTo("Internkontrollplan");
        refused(description, "/attachments", plan, "ATTACHMENT_ALREADY_ADDED");
        assertThat(done(description, "/attachments/removal", "{'document':'dok-1'}")
                        .body()
                        .path("attachments")
                        .size())
                .isZero();
        refused(description, "/attachments/removal", "{'document':'dok-1'}", "ATTACHMENT_NOT_FOUND");
    }

    @Test
    void what_the_board_describes_for_all_is_inherited_as_it_stood_at_the_adoption() {
        int year = 2016;
        Answer board = made(described(BOARD, year));
        done(board, "/common-parts", "{'rules':'SOSFS 2011:9','qualityIndicators':['Trygghet'],'values':['Respekt']}");
        done(board, "/adoption", "{}");
        service()
                .coordinator()
                .getUntil(
                        path() + "?status=ADOPTED&unit=" + BOARD + "&year=" + year,
                        list -> list.at("/total").equals("1"));
        Answer unit = made(described("bjorken", year));
        Answer adopted = done(unit, "/adoption", "{}");
        assertThat(adopted.at("/inherited/0/unit")).isEqualTo(BOARD);
        assertThat(adopted.at("/inherited/0/common/values/0")).isEqualTo("Respekt");
    }

    @Test
    void the_next_year_begins_with_the_sections_of_the_last() {
        Answer before = made();
        Answer next =
                made("{'unit':'bjorken','year':2025,'sections':[" + SECTION + "],'copyOf':'" + before.at("/id") + "'}");
        assertThat(next.at("/copiedFrom")).isEqualTo(before.at("/id"));
        assertThat(next.at("/sections/0/title")).isEqualTo(before.at("/sections/0/title"));
        assertThat(next.at("/sections/1/key")).isEqualTo("RISK_ANALYSIS");
        assertThat(service()
                        .coordinator()
                        .post(path(), "{'unit':'granen','year':2026,'copyOf':'" + before.at("/id") + "'}")
                        .errors())
                .containsExactly("copyOf UNKNOWN_REFERENCE");
    }

    @Test
    void what_is_missing_in_a_unit_is_listed_for_those_above() {
        Answer description = made(described("bjorken", 1998));
        Answer listed = service()
                .as(Role.DEPARTMENT_MANAGER, BOARD)
                .getUntil(
                        path() + "/follow-ups?unit=" + BOARD + "&year=1998&period=T2",
                        list -> list.at("/total").equals("1"));
        assertThat(listed.at("/items/0/description")).isEqualTo(description.at("/id"));
        assertThat(listed.at("/items/0/state")).isEqualTo("MISSING");
        assertThat(service()
                        .coordinator()
                        .get(path() + "/follow-ups?year=i+fjol")
                        .errors())
                .containsExactly("year MALFORMED");
        assertThat(service()
                        .coordinator()
                        .get(description.location() + "?on=snart")
                        .errors())
                .containsExactly("on MALFORMED");
    }

    @Test
    void hard_case_51_what_is_imported_with_only_its_T2_misses_T1() {
        Answer imported = service().coordinator().importLines(path(), """
                {'externalId':'hard-51','unit':'bjorken','year':2017,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroll',\
                'text':'Varje tertial.','followUps':[{'period':'T2','text':'Enligt plan'}]}]}""");
        assertThat(imported.at("/imported")).as(imported.body().toString()).isEqualTo("1");
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?externalId=hard-51",
                        list -> list.at("/items/0/sections/0/periods/1/state").equals("SUBMITTED"));
        assertThat(found.at("/items/0/status")).isEqualTo("ADOPTED");
        assertThat(found.at("/items/0/sections/0/periods/0/state")).isEqualTo("MISSING");
        assertThat(found.at("/items/0/sections/0/periods/1/state")).isEqualTo("SUBMITTED");
    }

    @Test
    void a_unit_has_one_description_for_each_year_however_it_came() {
        String body = newBody();
        Answer first = made(body);
        assertThat(service().coordinator().post(path(), body).code()).isEqualTo("DESCRIPTION_YEAR_TAKEN");
        String line = "{'externalId':'year-taken'," + body.replaceFirst("\\{", "");
        assertThat(service().coordinator().importLines(path(), line).problems()).containsExactly("externalId CONFLICT");
        assertThat(service().coordinator().get(first.location()).etag()).isEqualTo(first.etag());
        String next = "{'externalId':'year-free'," + newBody().replaceFirst("\\{", "");
        assertThat(service().coordinator().importLines(path(), next).at("/imported"))
                .isEqualTo("1");
        assertThat(service().coordinator().importLines(path(), next).at("/unchanged"))
                .isEqualTo("1");
        assertThat(service()
                        .coordinator()
                        .importLines(path(), next.replace("year-free", "year-again"))
                        .problems())
                .containsExactly("externalId CONFLICT");
        assertThat(service()
                        .coordinator()
                        .post(path(), next.replace("'externalId':'year-free',", ""))
                        .code())
                .isEqualTo("DESCRIPTION_YEAR_TAKEN");
    }

    private static String described(String unit, int year) {
        return ("{'unit':'%s','year':%d,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller',"
                        + "'text':'Varje tertial.','responsible':'Enhetschef'}]}")
                .formatted(unit, year);
    }

    private static String correction() {
        return "{'section':'SELF_CHECKS','period':'T1','text':'Tre av fyra.','reason':'Räknefel.'}";
    }
}
