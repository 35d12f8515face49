package qms.deviations.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationReported;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.Ids;
import qms.web.identity.Role;

/** Incidents over HTTP, and each refusal that a client may meet. */
class IncidentApiTest extends ActsContract {

    private static final PersonalText SEALED = new PersonalText("key", "sealed");

    private final Clock clock = service().context().getBean(Clock.class);

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/incidents";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','cases':[{'kind':'EXTERNAL','id':'2026-%d','system':'KIA'}],
                 'reason':'Samma fall i badrummet.'}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','cases':[{'kind':'WHIM','id':'1'}],'reason':''}",
                "cases[0].kind UNKNOWN_CODE",
                "reason MISSING");
    }

    @Override
    protected Act act() {
        return new Act(
                "/cases",
                "{'ref':{'kind':'EXTERNAL','id':'%s','system':'KIA'},'reason':'Samma fall.'}"
                        .formatted(Ids.random(clock)));
    }

    @Test
    void a_case_that_is_linked_is_there_and_one_that_is_kept_elsewhere_says_where() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("EXTERNAL", "COMPLAINT"))
                        .errors())
                .containsExactly("cases[0].id UNKNOWN_REFERENCE");
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace(",'system':'KIA'", ""))
                        .errors())
                .containsExactly("cases[0].system MISSING");
    }

    @Test
    void hard_case_09_complaint_deviation_lex_sarah_and_a_work_environment_report_are_one_incident() {
        Caller manager = service().as(Role.UNIT_MANAGER, "bjorken");
        Answer complaint = complaint();
        Answer incident = manager.post(path(), """
                {'unit':'bjorken','cases':[{'kind':'COMPLAINT','id':'%s'},{'kind':'DEVIATION','id':'%s'}],
                 'reason':'Samma fall.'}""".formatted(complaint.at("/id"), deviation()));
        assertThat(incident.at("/members/0/href")).isEqualTo(complaint.location());
        Answer lexSarah = lexSarah();
        step(manager, incident, "/cases", ref("LEX_SARAH_CASE", lexSarah.at("/id")));
        step(
                manager,
                incident,
                "/cases",
                "{'ref':{'kind':'EXTERNAL','id':'14','system':'KIA %s'},'reason':'Skyddsombudets anmälan.'}"
                        .formatted(Ids.random(clock)));
        assertThat(manager.get(incident.location()).body().path("members").valueStream())
                .extracting(member -> member.path("kind").asString())
                .containsExactly("COMPLAINT", "DEVIATION", "LEX_SARAH_CASE", "EXTERNAL");
        Answer found = manager.getUntil(
                path() + "?case=" + lexSarah.at("/id"),
                list -> list.at("/total").equals("1"));
        assertThat(found.at("/items/0/id")).isEqualTo(incident.at("/id"));
    }

    @Test
    void a_case_is_in_one_incident_at_a_time() {
        Answer first = made();
        Answer second = made();
        String complaint = ref("COMPLAINT", complaint().at("/id"));
        done(first, "/cases", complaint);
        refused(first, "/cases", complaint, "INCIDENT_CASE_ALREADY_MEMBER");
        refused(second, "/cases", complaint, "CASE_IN_ANOTHER_INCIDENT");
        refused(second, "/unlinking", complaint, "INCIDENT_CASE_NOT_MEMBER");
        Answer without = done(first, "/unlinking", complaint);
        assertThat(without.at("/former/0/reason")).isEqualTo("Samma fall.");
        done(second, "/cases", complaint);
    }

    @Test
    void the_cases_of_a_dissolved_incident_are_free() {
        Answer dissolved = made();
        String complaint = ref("COMPLAINT", complaint().at("/id"));
        done(dissolved, "/cases", complaint);
        assertThat(done(dissolved, "/dissolution", "{'reason':'Två olika fall.'}")
                        .at("/status"))
                .isEqualTo("DISSOLVED");
        refused(dissolved, "/cases", complaint, "INCIDENT_DISSOLVED");
        done(made(), "/cases", complaint);
    }

    @Test
    void hard_case_09_two_people_link_a_case_to_two_incidents_at_once_and_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String complaint = ref("COMPLAINT", complaint().at("/id"));
            List<Answer> incidents = List.of(made(), made());
            try (ExecutorService people = Executors.newFixedThreadPool(2)) {
                List<Future<Answer>> acts = incidents.stream()
                        .map(incident -> people.submit(() -> act(incident, "/cases", complaint)))
                        .toList();
                assertThat(List.of(outcome(acts.getFirst()), outcome(acts.getLast())))
                        .containsExactlyInAnyOrder("200 ", "409 CASE_IN_ANOTHER_INCIDENT");
            }
        }
    }

    @Test
    void whoever_may_not_see_a_case_does_not_link_it() {
        Caller other = service().as(Role.UNIT_MANAGER, "granen");
        Answer refused = other.post(path(), """
                {'unit':'granen','cases':[{'kind':'COMPLAINT','id':'%s'}],'reason':'Samma fall.'}""".formatted(complaint().at("/id")));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void a_case_that_comes_of_another_is_one_incident_with_it_and_what_people_decide_stands() {
        List<String> ids = new ArrayList<>(List.of(complaint().at("/id")));
        // All reported in one moment: the list has them in the order of their ids, the last that came of another first.
        Instant at = clock.instant();
        Stream.generate(() -> Ids.random(clock))
                .limit(7)
                .sorted(Comparator.reverseOrder())
                .forEach(id -> {
                    deviation(id, new CaseRef(ids.size() == 1 ? "COMPLAINT" : "DEVIATION", ids.getLast()), at);
                    ids.add(id);
                });
        round();
        round();
        Answer found = service()
                .coordinator()
                .getUntil(
                        path() + "?case=" + ids.getLast(),
                        list -> list.at("/items/0/members/7/id").equals(ids.getLast()));
        assertThat(found.at("/total")).isEqualTo("1");
        Answer incident = service().coordinator().get(path() + "/" + found.at("/items/0/id"));
        assertThat(incident.body().path("members").valueStream())
                .extracting(member -> member.path("id").asString())
                .containsExactlyElementsOf(ids);
        Answer unlinked = service()
                .coordinator()
                .seen(incident.etag())
                .post(path() + "/" + incident.at("/id") + "/unlinking", ref("DEVIATION", ids.getLast()));
        round();
        Answer still = service().coordinator().get(path() + "/" + incident.at("/id"));
        assertThat(still.etag()).isEqualTo(unlinked.etag());
    }

    private void round() {
        service().context().getBean(Workers.class).roundOfAll();
    }

    private static String outcome(Future<Answer> act) throws InterruptedException, ExecutionException {
        Answer answer = act.get();
        return answer.status() + " " + answer.code();
    }

    private static String ref(String kind, String id) {
        return "{'ref':{'kind':'%s','id':'%s'},'reason':'Samma fall.'}".formatted(kind, id);
    }

    private Answer complaint() {
        return service().coordinator().post("/api/complaints", """
                {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
                 'source':'RELATIVE','categories':['TREATMENT'],'description':'Pappa föll i badrummet.',
                 'feedbackWanted':true}""");
    }

    private Answer lexSarah() {
        return service().coordinator().post("/api/lex-sarah-cases", """
                {'unit':'bjorken','lawArea':'SOL','occurredOn':'2026-02-02','reportedAt':'2026-02-03T08:30:00+01:00',
                 'reporter':{'name':'Karin Berg','role':'EMPLOYEE'},'category':'PROVISION','description':'Ett fall.'}""");
    }

    private String deviation() {
        String id = Ids.random(clock);
        deviation(id, null, clock.instant());
        return id;
    }

    private void deviation(String id, @Nullable CaseRef origin, Instant now) {
        service()
                .happened(
                        id,
                        new DeviationReported(
                                DeviationId.of(id),
                                "bjorken",
                                null,
                                now,
                                now,
                                now,
                                false,
                                null,
                                SEALED,
                                null,
                                null,
                                origin,
                                now));
    }

    private void step(Caller who, Answer incident, String at, String body) {
        Answer done = who.seen(who.get(incident.location()).etag()).post(incident.location() + at, body);
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
    }
}
