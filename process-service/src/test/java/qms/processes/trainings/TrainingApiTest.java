package qms.processes.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.ServiceUnderTest;

/** Courses over HTTP, and each refusal that a client may meet. */
class TrainingApiTest extends ActsContract {

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/trainings";
    }

    @Override
    protected String body(int number) {
        return """
                {'unit':'bjorken','title':'Webbkursen om ledningssystemet %d','kind':'WEB_COURSE',
                 'mandatoryFor':['MAS']}""".formatted(number);
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','title':'','kind':'WHIM','validMonths':0}",
                "title MISSING",
                "kind UNKNOWN_CODE",
                "validMonths OUT_OF_RANGE");
    }

    @Override
    protected boolean isOpenToAll() {
        return true;
    }

    @Override
    protected Act act() {
        return new Act("/withdrawal", "{'reason':'Ny webbkurs.'}");
    }

    @Test
    void a_withdrawn_course_is_not_taken() {
        assertThat(service()
                        .coordinator()
                        .post(path(), newBody().replace("bjorken", "nowhere"))
                        .errors())
                .containsExactly("unit UNKNOWN_UNIT");
        Answer course = made();
        done(course, "/withdrawal", "{'reason':'Ny webbkurs.'}");
        refused(course, "/withdrawal", "{'reason':'Ny webbkurs.'}", "TRAINING_WITHDRAWN");
        Answer refused = service()
                .coordinator()
                .post("/api/training-completions", "{'unit':'bjorken','training':'" + course.at("/id") + "'}");
        assertThat(refused.code()).isEqualTo("TRAINING_WITHDRAWN");
    }
}
