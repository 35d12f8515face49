package qms.reports.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureProposed;
import qms.reports.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.described.Conformity;
import qms.web.Ids;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** The work list over HTTP: whose it is, in which order, and what may be asked. */
class WorkApiTest {

    private static final String PATH = "/api/my-work";

    private final ServiceUnderTest service = TheService.running();
    private final Clock clock = service.context().getBean(Clock.class);
    private final LocalDate today = Stockholm.day(clock.instant());
    private final Caller manager = service.as(Role.UNIT_MANAGER, "bjorken");

    @Test
    void what_is_late_comes_first_then_what_is_due_first_and_what_is_done_is_gone() {
        String soon = measure("Enhetschef", today.plusDays(3));
        String sooner = measure("Enhetschef", today);
        String late = measure("Enhetschef", today.minusDays(1));
        String far = measure("Enhetschef", today.plusDays(90));
        Answer list = until(manager, PATH + "?kind=MEASURE&size=200", far, false, late, sooner, soon);
        List<String> order = paths(list).stream()
                .filter(path -> List.of(late, sooner, soon).contains(path))
                .toList();
        assertThat(order).containsExactly(late, sooner, soon);
        assertThat(list.at("/items/0/overdue")).isEqualTo("true");
        Conformity.of(service.name()).check("GET", PATH, 200, list);
        assertThat(paths(manager.get(PATH + "?overdue=true&size=200")))
                .contains(late)
                .doesNotContain(sooner, soon);
        assertThat(paths(manager.get(PATH + "?until=" + today.plusDays(90) + "&size=200")))
                .contains(far);

        service.happened(id(late), new MeasureImplemented(MeasureId.of(id(late)), "bjorken", today, clock.instant()));
        manager.getUntil(
                PATH + "?overdue=true&size=200", answer -> !paths(answer).contains(late));
        assertThat(paths(manager.get(PATH + "?overdue=true&size=200"))).doesNotContain(late);
    }

    @Test
    void a_list_for_me_has_what_my_role_answers_for_and_a_list_for_the_unit_all_of_it() {
        String measure = measure("Avdelningschef", today);
        until(manager, PATH + "?scope=unit&unit=bjorken&size=200", "", false, measure);
        assertThat(paths(manager.get(PATH + "?size=200"))).doesNotContain(measure);
        Caller department = service.as(Role.DEPARTMENT_MANAGER, "enskede");
        assertThat(paths(department.get(PATH + "?size=200"))).contains(measure);
        assertThat(paths(department.get(PATH + "?scope=unit&unit=enskede&size=200")))
                .contains(measure);
        assertThat(paths(service.as(Role.UNIT_MANAGER, "granen").get(PATH + "?scope=unit&size=200")))
                .doesNotContain(measure);
    }

    @Test
    void whoever_investigates_sees_it_from_another_unit_and_those_who_may_not_know_of_the_case_do_not() {
        String id = Ids.random(clock);
        String investigator = "p-" + id;
        service.happened(
                id, new ComplaintInvestigationStarted(ComplaintId.of(id), "bjorken", investigator, clock.instant()));
        Caller elsewhere = service.as(investigator, Role.EMPLOYEE, "granen");
        String path = "/api/complaints/" + id;
        until(elsewhere, PATH, "", false, path);
        assertThat(paths(manager.get(PATH + "?scope=unit&size=200"))).contains(path);
        assertThat(paths(service.as(Role.EMPLOYEE, "bjorken").get(PATH + "?scope=unit&size=200")))
                .doesNotContain(path);
    }

    @Test
    void what_cannot_be_asked_is_said() {
        assertThat(manager.get(PATH + "?scope=all").errors()).containsExactly("scope UNKNOWN_CODE");
        assertThat(manager.get(PATH + "?kind=LUNCH").errors()).containsExactly("kind UNKNOWN_CODE");
        assertThat(manager.get(PATH + "?overdue=maybe").errors()).containsExactly("overdue UNKNOWN_CODE");
        assertThat(manager.get(PATH + "?until=snart").errors()).containsExactly("until MALFORMED");
        assertThat(service.stranger().get(PATH).status()).isEqualTo(401);
    }

    private String measure(String responsible, LocalDate due) {
        String id = Ids.random(clock);
        service.happened(
                id,
                new MeasureProposed(
                        MeasureId.of(id),
                        "bjorken",
                        null,
                        List.of(),
                        "Andra nattrundan",
                        responsible,
                        due,
                        clock.instant()));
        return "/api/measures/" + id;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Answer until(Caller caller, String path, String other, boolean there, String... paths) {
        Answer list = caller.getUntil(path, answer -> paths(answer).containsAll(List.of(paths)));
        assertThat(paths(list)).contains(paths);
        assertThat(paths(list).contains(other)).isEqualTo(there);
        return list;
    }

    private static List<String> paths(Answer list) {
        return list.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("path").asString(""))
                .toList();
    }
}
