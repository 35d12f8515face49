package qms.processes.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.Told.act;
import static qms.service.Told.done;
import static qms.service.Told.made;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.Caller;
import qms.web.identity.Role;
import tools.jackson.databind.JsonNode;

/** The way of a course through the hands of its people: it is given, taken, found not to have been taken, taken again and withdrawn. */
class TrainingStoryTest {

    private static final String TRAININGS = "/api/trainings";
    private static final String COMPLETIONS = "/api/training-completions";

    private final Caller department = TheService.running().as(Role.DEPARTMENT_MANAGER, BOARD);
    private final Caller manager = TheService.running().as(Role.UNIT_MANAGER, OTHER_UNIT);
    private final Caller maja = TheService.running().as("maja", Role.EMPLOYEE, OTHER_UNIT);
    private final Caller colleague = TheService.running().as("sven", Role.EMPLOYEE, OTHER_UNIT);

    @Test
    void a_course_is_taken_by_an_employee_and_followed_by_those_who_lead() {
        String course = "{'unit':'granen','title':'Brand på Granen','kind':'OTHER','mandatoryFor':['EMPLOYEE'],"
                + "'validMonths':12}";
        assertThat(manager.post(TRAININGS, course).status()).isEqualTo(403);
        Answer training = made(department, TRAININGS, course);
        String id = training.at("/id");
        assertThat(stateOnceIt(maja, id, "NOT_DONE")).isEqualTo("NOT_DONE");

        String taken = "{'unit':'granen','training':'" + id + "'}";
        Answer completion = made(maja, COMPLETIONS, taken);
        assertThat(completion.at("/person")).isEqualTo("maja");
        assertThat(stateOnceIt(maja, id, "DONE")).isEqualTo("DONE");
        assertThat(maja.get(completion.location()).status()).isEqualTo(200);
        assertThat(colleague.get(completion.location()).status()).isIn(403, 404);
        assertThat(colleague.get("/api/trainings/participants?unit=granen").status())
                .isEqualTo(403);
        assertThat(manager.get(completion.location()).at("/training")).isEqualTo(id);

        assertThat(maja.seen(completion.etag())
                        .post(completion.location() + "/revocation", "{'reason':'Jag ångrar mig.'}")
                        .status())
                .isEqualTo(403);
        Answer revoked = done(manager, completion.location(), "/revocation", "{'reason':'Bara halva kursen.'}");
        assertThat(revoked.at("/status")).isEqualTo("REVOKED");
        assertThat(act(manager, completion.location(), "/revocation", "{'reason':'Igen.'}")
                        .code())
                .isEqualTo("COMPLETION_REVOKED");
        assertThat(stateOnceIt(maja, id, "NOT_DONE")).isEqualTo("NOT_DONE");
        made(maja, COMPLETIONS, taken);
        assertThat(stateOnceIt(maja, id, "DONE")).isEqualTo("DONE");

        assertThat(act(manager, training.location(), "/withdrawal", "{'reason':'Ny kurs.'}")
                        .status())
                .isEqualTo(403);
        done(department, training.location(), "/withdrawal", "{'reason':'Ny kurs.'}");
        assertThat(maja.post(COMPLETIONS, taken).code()).isEqualTo("TRAINING_WITHDRAWN");
        assertThat(stateOnceIt(maja, id, "")).isEmpty();
    }

    /** How the course stands among one's own; empty where it is not among them. */
    private static String stateOnceIt(Caller who, String training, String expected) {
        return state(
                who.getUntil(TRAININGS + "/mine", list -> state(list, training).equals(expected)), training);
    }

    private static String state(Answer mine, String training) {
        return mine.body()
                .valueStream()
                .filter(one -> one.path("training").asString("").equals(training))
                .map((JsonNode one) -> one.path("state").asString(""))
                .findFirst()
                .orElse("");
    }
}
