package qms.processes.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;

/** Courses as lines of an import. */
class TrainingImportTest extends ImportContract {

    @Test
    void a_line_tells_for_whom_the_course_is_and_that_it_is_no_longer_given() {
        assertImported(extended("tr-whole"));
        Answer training = read("tr-whole");
        assertThat(training.at("/status")).isEqualTo("WITHDRAWN");
        assertThat(training.at("/mandatoryFor/1")).isEqualTo("UNIT_MANAGER");
        assertThat(training.at("/validMonths")).isEqualTo("24");
        assertThat(training.at("/registeredAt")).isEqualTo("2022-12-31T23:00:00Z");
    }

    @Test
    void one_that_was_withdrawn_here_is_not_withdrawn_by_a_line() {
        assertEndedByHand("tr-hand", "/withdrawal", "{'reason':'Ny kurs.'}");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken'     | 'unit':'nowhere'  | unit UNKNOWN_UNIT
                'WEB_COURSE'     | 'PICNIC'          | kind UNKNOWN_CODE
                'UNIT_MANAGER'   | 'EMPLOYEE'        | mandatoryFor[1] DUPLICATE
                'validMonths':24 | 'validMonths':0   | validMonths OUT_OF_RANGE
                2023-01-01       | 2999-01-01        | definedOn OUT_OF_RANGE
                2024-06-30       | 2022-06-30        | withdrawn.on OUT_OF_RANGE
                2024-06-30       | 2999-06-30        | withdrawn.on OUT_OF_RANGE
                'Ersatt.'        | ' '               | withdrawn.reason MISSING
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "trainings";
    }

    @Override
    protected String line(String externalId) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','title':'Webbkurs','kind':'WEB_COURSE',"
                + "'mandatoryFor':['EMPLOYEE','UNIT_MANAGER'],'validMonths':24,'definedOn':'2023-01-01'}";
    }

    @Override
    protected String extended(String externalId) {
        return line(externalId).replaceFirst("}$", ",'withdrawn':{'on':'2024-06-30','reason':'Ersatt.'}}");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("24", "12");
    }

    @Override
    protected String table(String externalId) {
        return """
                externalId;unit;title;kind;mandatoryFor;validMonths;definedOn
                NAME;bjorken;Webbkurs;WEB_COURSE;EMPLOYEE;24;2023-01-01
                NAME;;;;UNIT_MANAGER;;
                """.replace("NAME", externalId);
    }
}
