package qms.processes.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** That courses have been taken, over HTTP, and each refusal that a client may meet. */
class TrainingCompletionApiTest extends ActsContract {

    private static String course = "";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/training-completions";
    }

    @Override
    protected String body(int number) {
        if (course.isEmpty()) {
            course = course(BOARD, "Lex Sarah för MAR", "MAR", 12);
        }
        return "{'unit':'bjorken','training':'%s','person':'person-%d','completedOn':'2026-01-15'}"
                .formatted(course, number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty("{'unit':'bjorken','completedOn':'igår'}", "training MISSING", "completedOn MALFORMED");
    }

    @Override
    protected Act act() {
        return new Act("/revocation", "{'reason':'Fel kurs.'}");
    }

    @Test
    void a_course_that_exists_was_taken_in_a_unit_that_exists_and_not_tomorrow() {
        assertThat(errors(newBody().replace("bjorken", "nowhere"))).containsExactly("unit UNKNOWN_UNIT");
        assertThat(errors(newBody().replace(course, "none"))).containsExactly("training UNKNOWN_REFERENCE");
        assertThat(errors(newBody().replace("2026", "2199"))).containsExactly("completedOn OUT_OF_RANGE");
    }

    @Test
    void what_was_not_taken_is_revoked_once() {
        Answer completion = made();
        assertThat(completion.at("/validUntil")).isEqualTo("2027-01-15");
        done(completion, "/revocation", "{'reason':'Fel kurs.'}");
        refused(completion, "/revocation", "{'reason':'Fel kurs.'}", "COMPLETION_REVOKED");
    }

    @Test
    void an_employee_says_what_they_have_taken_themselves_and_sees_what_is_left() {
        Caller karin = service().as("karin-i-utbildning", Role.EMPLOYEE, UNIT);
        String yearly = course(BOARD, "Lex Sarah varje år", "EMPLOYEE", 12);
        String once = course(UNIT, "Introduktion på Björken", "EMPLOYEE", null);
        karin.getUntil("/api/trainings/mine", list -> list.body().size() >= 2);
        assertThat(state(karin, yearly)).isEqualTo("NOT_DONE");

        Answer old = karin.post(path(), taken(yearly, "'2024-02-01'"));
        assertThat(old.status()).as(old.body().toString()).isEqualTo(201);
        karin.getUntil("/api/trainings/mine", list -> state(list, yearly).equals("EXPIRED"));
        assertThat(state(karin, yearly)).isEqualTo("EXPIRED");

        karin.post(path(), taken(yearly, "null"));
        karin.post(path(), taken(once, "'2020-02-01'"));
        Answer mine = karin.getUntil(
                "/api/trainings/mine",
                list -> state(list, yearly).equals("DONE") && state(list, once).equals("DONE"));
        assertThat(state(mine, yearly)).isEqualTo("DONE");
        assertThat(state(mine, once)).isEqualTo("DONE");

        Answer forAnother = karin.post(path(), taken(yearly, "null").replace("{", "{'person':'sven',"));
        assertThat(forAnother.status()).isEqualTo(403);
    }

    @Test
    void a_manager_sees_who_in_the_unit_has_taken_what() {
        Caller manager = service().as(Role.UNIT_MANAGER, UNIT);
        String lexSarah = course(BOARD, "Lex Sarah för lex Sarah-ansvariga", "LEX_SARAH_OFFICER", 12);
        Answer person = service().coordinator().post("/api/persons", "{'unit':'bjorken','name':'Karin Berg'}");
        String id = person.at("/id");
        service()
                .coordinator()
                .seen(person.etag())
                .post(
                        person.location() + "/role-assignments",
                        "{'unit':'bjorken','role':'LEX_SARAH_OFFICER','from':'2026-01-01'}");
        manager.post(path(), taken(lexSarah, "null").replace("{", "{'person':'" + id + "',"));
        Answer listed = manager.getUntil(
                "/api/trainings/participants?unit=bjorken&size=200",
                list -> participant(list, id).contains("DONE")
                        && participant(list, id).contains(lexSarah));
        assertThat(participant(listed, id)).contains(lexSarah).contains("\"DONE\"");
    }

    private List<String> errors(String body) {
        return service().coordinator().post(path(), body).errors();
    }

    private static String participant(Answer list, String person) {
        return list.body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("person").asString("").equals(person))
                .map(JsonNode::toString)
                .findFirst()
                .orElse("");
    }

    private static String state(Caller person, String training) {
        return state(person.get("/api/trainings/mine"), training);
    }

    private static String state(Answer mine, String training) {
        return mine.body()
                .valueStream()
                .filter(item -> item.path("training").asString("").equals(training))
                .map(item -> item.path("state").asString(""))
                .findFirst()
                .orElse("");
    }

    private static String taken(String training, String day) {
        return "{'unit':'bjorken','training':'%s','completedOn':%s}".formatted(training, day);
    }

    private static String course(String unit, String title, String role, Integer months) {
        Answer made = TheService.running()
                .coordinator()
                .post(
                        "/api/trainings",
                        "{'unit':'%s','title':'%s','kind':'OTHER','mandatoryFor':['%s'],'validMonths':%s}"
                                .formatted(unit, title, role, months));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/id");
    }
}
