package qms.processes.persons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Persons and their roles over HTTP, and each refusal that a client may meet. */
class PersonApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/persons";
    }

    private static final String MANAGER =
            "{'unit':'bjorken','role':'UNIT_MANAGER','from':'2024-01-01','to':'2024-12-31'}";

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','name':'Karin Berg %d','contact':'karin@example.org'}".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'name':'" + "å".repeat(201) + "','contact':5}", "unit MISSING", "name TOO_LONG", "contact MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/role-assignments", MANAGER);
    }

    @Test
    void a_role_is_held_for_a_unit_that_exists_on_days_in_order() {
        Answer person = made();
        assertThat(act(person, "/role-assignments", MANAGER.replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
        assertThat(act(person, "/role-assignments", MANAGER.replace("2024-12-31", "2023-12-31"))
                        .errors())
                .containsExactly("to OUT_OF_RANGE");
        done(person, "/role-assignments", MANAGER);
        refused(person, "/role-assignments", MANAGER, "ROLE_ALREADY_HELD");
    }

    @Test
    void somebody_else_stands_in_while_the_role_is_held() {
        String other = made().at("/id");
        Answer person = made();
        Answer held = done(person, "/role-assignments", MANAGER);
        String at = "/role-assignments/" + held.at("/assignments/0/id");
        String standIn = "{'person':'" + other + "','from':'2024-07-01','to':'2024-07-31'}";
        refused(person, at + "/substitutes", standIn.replace(other, person.at("/id")), "SUBSTITUTE_IS_THE_HOLDER");
        refused(person, at + "/substitutes", standIn.replace("2024", "2025"), "ROLE_DAYS_OUTSIDE");
        assertThat(act(person, at + "/substitutes", standIn.replace(other, "0")).errors())
                .containsExactly("person UNKNOWN_REFERENCE");
        Answer done = done(person, at + "/substitutes", standIn);
        assertThat(done.at("/assignments/0/substitutes/0/person")).isEqualTo(other);
        refused(person, at + "/end", "{'to':'2025-06-30'}", "ROLE_DAYS_OUTSIDE");
        assertThat(done(person, at + "/end", "{'to':'2024-09-30'}").at("/assignments/0/to"))
                .isEqualTo("2024-09-30");
    }

    @Test
    void a_role_that_was_never_given_is_not_found() {
        assertThat(act(made(), "/role-assignments/0/end", "{'to':'2024-09-30'}").status())
                .isEqualTo(404);
    }
}
