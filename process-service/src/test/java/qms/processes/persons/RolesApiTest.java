package qms.processes.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;
import qms.web.identity.Role;
import qms.web.time.Stockholm;

/** What the register of roles adds to a token, and takes from it. */
class RolesApiTest {

    /** A unit has one description for each. */
    private static final AtomicInteger YEARS = new AtomicInteger(2026);

    private static final String DESCRIPTION =
            "{'unit':'bjorken','year':%2$d,'sections':[{'key':'SELF_CHECKS','title':'Egenkontroller %s','text':''}]}";

    private final ServiceUnderTest service = TheService.running();
    private final Caller coordinator = service.coordinator();
    private final LocalDate today = Stockholm.day(java.time.Clock.systemUTC().instant());

    @Test
    void a_role_given_in_the_register_counts_from_its_first_day_to_its_last() {
        String person = person();
        Caller employee = service.as(person, Role.EMPLOYEE, "bjorken");
        assertThat(describes(employee)).isEqualTo(403);

        String later = person();
        assigned(later, "UNIT_REPRESENTATIVE", "bjorken", today.plusDays(1));
        assertThat(describes(service.as(later, Role.EMPLOYEE, "bjorken"))).isEqualTo(403);

        String role = assigned(person, "UNIT_REPRESENTATIVE", "bjorken", today.minusYears(1));
        assertThat(describes(employee)).isEqualTo(201);
        assertThat(service.as(person, Role.EMPLOYEE, "bjorken")
                        .post("/api/unit-descriptions", unique(DESCRIPTION.replace("bjorken", "granen")))
                        .status())
                .as("of another unit")
                .isEqualTo(403);

        ended(person, role, today.minusDays(1));
        assertThat(describes(employee)).isEqualTo(403);
    }

    @Test
    void a_role_that_the_register_has_ended_is_gone_although_the_token_still_names_it() {
        String person = person();
        Caller manager = service.as(person, Role.UNIT_MANAGER, "bjorken");
        assertThat(describes(manager)).isEqualTo(201);

        String role = assigned(person, "UNIT_MANAGER", "bjorken", today.minusYears(2));
        ended(person, role, today.minusDays(1));

        assertThat(describes(manager)).isEqualTo(403);
    }

    @Test
    void a_substitute_acts_in_the_role_while_it_is_lent_and_not_after_it_has_ended() {
        String holder = person();
        String substitute = person();
        Caller employee = service.as(substitute, Role.EMPLOYEE, "bjorken");
        String role = assigned(holder, "UNIT_MANAGER", "bjorken", today.minusYears(1));

        Answer appointed = service.as(holder, Role.UNIT_MANAGER, "bjorken")
                .seen(etag(holder))
                .post(
                        "/api/persons/" + holder + "/role-assignments/" + role + "/substitutes",
                        "{'person':'%s','from':'%s','to':'%s'}".formatted(substitute, today, today.plusDays(10)));
        assertThat(appointed.status()).isEqualTo(200);
        work();
        work();
        assertThat(coordinator.get("/api/persons/" + substitute).body().path("loans"))
                .hasSize(1);
        assertThat(describes(employee)).isEqualTo(201);

        ended(holder, role, today.minusDays(1));
        work();
        assertThat(describes(employee)).isEqualTo(403);
        assertThat(coordinator.get("/api/persons/" + substitute).at("/loans/0/to"))
                .isEqualTo(today.minusDays(1).toString());
    }

    @Test
    void nobody_gives_a_role_above_their_own_or_for_a_unit_that_is_not_theirs() {
        String person = person();
        Caller manager = service.as("p-appointing", Role.UNIT_MANAGER, "bjorken");

        assertThat(assign(manager, person, "QUALITY_COORDINATOR", "bjorken").status())
                .isEqualTo(403);
        assertThat(assign(manager, person, "UNIT_MANAGER", "bjorken").status()).isEqualTo(403);
        assertThat(assign(manager, person, "UNIT_REPRESENTATIVE", "granen").status())
                .isEqualTo(403);
        assertThat(assign(manager, person, "UNIT_REPRESENTATIVE", "bjorken").status())
                .isEqualTo(200);
        assertThat(assign(
                                service.as("p-dep", Role.DEPARTMENT_MANAGER, ServiceUnderTest.BOARD),
                                person,
                                "UNIT_MANAGER",
                                "bjorken")
                        .status())
                .isEqualTo(200);
        assertThat(assign(
                                service.as("p-dep", Role.DEPARTMENT_MANAGER, ServiceUnderTest.BOARD),
                                person,
                                "LEX_SARAH_OFFICER",
                                "bjorken")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_has_held_what_for_a_unit_is_kept_as_history() {
        String person = person();
        String role = assigned(person, "MAS", "granen", LocalDate.of(2020, 1, 1));
        ended(person, role, LocalDate.of(2021, 12, 31));

        Answer listed = coordinator.getUntil(
                "/api/persons?heldFor=granen&roles=MAS&size=200",
                list -> list.body().toString().contains(person)
                        && list.body().toString().contains("2021-12-31"));
        assertThat(listed.body().toString()).contains("2020-01-01");
    }

    private int describes(Caller caller) {
        return caller.post("/api/unit-descriptions", unique(DESCRIPTION)).status();
    }

    private static String unique(String body) {
        return body.formatted(UUID.randomUUID(), YEARS.incrementAndGet());
    }

    private String person() {
        return coordinator
                .post("/api/persons", unique("{'unit':'bjorken','name':'Karin %s'}"))
                .at("/id");
    }

    private String assigned(String person, String role, String unit, LocalDate from) {
        Answer answer = coordinator
                .seen(etag(person))
                .post(
                        "/api/persons/" + person + "/role-assignments",
                        "{'unit':'%s','role':'%s','from':'%s'}".formatted(unit, role, from));
        return answer.body()
                .path("assignments")
                .valueStream()
                .toList()
                .getLast()
                .path("id")
                .asString();
    }

    private Answer assign(Caller caller, String person, String role, String unit) {
        return caller.seen(etag(person))
                .post(
                        "/api/persons/" + person + "/role-assignments",
                        "{'unit':'%s','role':'%s','from':'2024-01-01'}".formatted(unit, role));
    }

    private void ended(String person, String role, LocalDate last) {
        Answer answer = coordinator
                .seen(etag(person))
                .post("/api/persons/" + person + "/role-assignments/" + role + "/end", "{'to':'" + last + "'}");
        assertThat(answer.status()).isEqualTo(200);
    }

    private String etag(String person) {
        return coordinator.get("/api/persons/" + person).etag();
    }

    private void work() {
        service.context().getBean(Workers.class).roundOfAll();
    }
}
