package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** A process from its first draft to its last day, as those see it who work on it and anybody who reads. */
class ProcessStoryTest {

    private static final String CONTENT = """
            {'content':{'name':'%s','kind':'CORE','level':'%s','purpose':'Den enskilde får sin sak prövad.',
             'activities':[{'id':'ta-emot','name':'Ta emot anmälan','who':'Mottagning','collaboration':'INTERNAL'},
              {'id':'bedom','name':'Bedöma behov av skydd','who':'Handläggare','collaboration':'BOTH'}]}}""";

    private final ServiceUnderTest service = TheService.running();
    private final Caller facilitator = service.as(Role.PROCESS_FACILITATOR, "bjorken");
    private final Caller owner = service.as(Role.PROCESS_OWNER, "bjorken");
    private final Caller steeringGroup = service.as(Role.STEERING_GROUP, "enskede");
    private final Caller employee = service.as(Role.EMPLOYEE, "granen");
    private final Caller anybody = service.stranger();
    private final LocalDate today =
            Stockholm.day(service.context().getBean(Clock.class).instant());

    private String process = "";

    @Test
    void a_process_is_drafted_approved_published_revised_and_retired_and_each_day_has_its_version() {
        drafted();
        returnedAndMended();
        published();
        revisedWhileTheFirstVersionHolds();
        publishedAgain();
        retired();
    }

    private void drafted() {
        Answer draft = facilitator.post(
                "/api/processes",
                "{'unit':'bjorken'," + content("Aktualisera", "UNIT").substring(1));
        assertThat(draft.status()).as(draft.body().toString()).isEqualTo(201);
        process = draft.location();
        String person = service.coordinator()
                .post("/api/persons", "{'unit':'bjorken','name':'Karin Berg'}")
                .at("/id");
        Answer owned =
                done(service.as(Role.DEPARTMENT_MANAGER, "enskede"), "/owner", "{'owner':'%s'}".formatted(person));
        assertThat(owned.at("/owner")).isEqualTo(person);
        assertThat(anybody.get(published("")).status()).isEqualTo(404);
    }

    private void returnedAndMended() {
        done(facilitator, "/submission", "{}");
        assertThat(done(owner, "/return", "{'reason':'Skyddsbedömningen saknas.'}")
                        .at("/returned"))
                .isEqualTo("Skyddsbedömningen saknas.");
        done(facilitator, "/description", content("Aktualisera", "OVERARCHING"));
        done(facilitator, "/submission", "{}");
        Answer refused = act(owner, "/approval", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/detail")).isEqualTo("Övergripande process granskas och fastställs av styrgruppen.");
        Answer approved = done(steeringGroup, "/approval", "{'reference':'Styrgruppen § 4'}");
        assertThat(approved.at("/approval/reference")).isEqualTo("Styrgruppen § 4");
    }

    private void published() {
        assertThat(act(owner, "/publication", "{'validFrom':'2024-01-01'}").status())
                .isEqualTo(403);
        Answer published = done(facilitator, "/publication", "{'validFrom':'2024-01-01'}");
        assertThat(published.at("/version")).isEqualTo("1");
        assertThat(published.at("/reviewDue")).isEqualTo("2025-01-01");
        Answer read = anybody.get(published(""));
        assertThat(read.at("/content/name")).isEqualTo("Aktualisera");
        assertThat(read.body().has("owner")).isFalse();
        assertThat(read.header("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(anybody.with("If-None-Match", read.etag()).get(published("")).status())
                .isEqualTo(304);
        anybody.getUntil(
                "/api/processes/published?size=200",
                list -> list.body().toString().contains(id()));
        assertThat(anybody.get("/api/processes/published?size=200").body().toString())
                .contains(id());
    }

    private void revisedWhileTheFirstVersionHolds() {
        done(facilitator, "/revision", "{'reason':'Ny socialtjänstlag.'}");
        Answer rewritten = done(facilitator, "/description", content("Ta upp ett ärende", "OVERARCHING"));
        assertThat(rewritten.at("/status/label")).isEqualTo("Under revidering");
        assertThat(rewritten.body().path("version").isNull()).isTrue();
        assertThat(employee.get(process + "?on=" + today).at("/content/name")).isEqualTo("Aktualisera");
        assertThat(anybody.get(published("")).at("/content/name")).isEqualTo("Aktualisera");
        assertThat(anybody.text(published("/map.svg"))).contains("Processkarta: Aktualisera");
        assertThat(employee.text(process + "/map.svg")).contains("Processkarta: Ta upp ett ärende");
    }

    private void publishedAgain() {
        done(facilitator, "/submission", "{}");
        done(steeringGroup, "/approval", "{}");
        String tomorrow = "{'validFrom':'%s'}".formatted(today.plusDays(1));
        assertThat(done(facilitator, "/publication", tomorrow).at("/version")).isEqualTo("2");
        assertThat(employee.get(process + "?on=" + today).at("/version")).isEqualTo("1");
        assertThat(employee.get(process + "?on=" + today).at("/validTo")).isEqualTo(today.toString());
        assertThat(employee.get(process + "?on=" + today.plusDays(1)).at("/version"))
                .isEqualTo("2");
        assertThat(employee.get(process + "/versions").body().size()).isEqualTo(2);
        Answer before = employee.get(process + "?on=2023-12-31");
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.code()).isEqualTo("PROCESS_NOT_VALID_ON_DAY");
        assertThat(employee.get(process + "?on=igår").errors()).containsExactly("on MALFORMED");
    }

    private void retired() {
        String id = id();
        assertThat(act(facilitator, "/retirement", "{'validTo':'%s','replacedBy':'%s'}".formatted(today, id))
                        .errors())
                .containsExactly("replacedBy CYCLE");
        Answer retired = done(facilitator, "/retirement", "{'validTo':'%s'}".formatted(today));
        assertThat(retired.at("/status/label")).isEqualTo("Avslutad");
        assertThat(anybody.get(published("")).at("/validTo")).isEqualTo(today.toString());
        assertThat(employee.get(process + "?on=" + today.plusDays(1)).code()).isEqualTo("PROCESS_NOT_VALID_ON_DAY");
        assertThat(employee.get(process + "/map.svg?on=" + today).body().asString())
                .contains("Aktualisera");
        assertThat(employee.get(process + "/map.svg?on=2023-12-31").code()).isEqualTo("PROCESS_NOT_VALID_ON_DAY");
        assertThat(employee.get(process + "/outline?on=" + today).at("/steps/1/next"))
                .isEmpty();
    }

    private Answer done(Caller caller, String at, String body) {
        Answer answer = act(caller, at, body);
        assertThat(answer.status()).as(at + " " + answer.body()).isEqualTo(200);
        return answer;
    }

    private Answer act(Caller caller, String at, String body) {
        return caller.seen(caller.get(process).etag()).post(process + at, body);
    }

    private String published(String at) {
        return "/api/processes/published/" + id() + at;
    }

    private String id() {
        return process.substring(process.lastIndexOf('/') + 1);
    }

    private static String content(String name, String level) {
        return CONTENT.formatted(name, level);
    }
}
