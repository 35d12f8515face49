package qms.processes.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qms.processes.ImportedThings;
import qms.processes.TheService;
import qms.service.Answer;
import qms.service.ImportContract;
import qms.service.ServiceUnderTest;
import qms.web.Ids;

/** That imported persons have taken imported courses. */
class TrainingCompletionImportTest extends ImportContract {

    TrainingCompletionImportTest() {
        ImportedThings.bring();
    }

    @Test
    void a_line_tells_who_took_which_course_and_that_it_did_not_count() {
        assertImported(extended("tc-whole"));
        Answer completion = read("tc-whole");
        assertThat(completion.at("/status")).isEqualTo("REVOKED");
        assertThat(completion.at("/training")).isEqualTo(Ids.derived("trainings", ImportedThings.TRAINING));
        assertThat(completion.at("/person")).isEqualTo(Ids.derived("persons", ImportedThings.PERSON));
        assertThat(completion.at("/validUntil")).isEqualTo("2025-05-06");
        assertThat(completion.at("/registeredAt")).isEqualTo("2023-05-05T22:00:00Z");
    }

    @Override
    protected String faults() {
        return """
                'unit':'bjorken' | 'unit':'nowhere' | unit UNKNOWN_UNIT
                'inf-kurs'       | 'inf-nothing'    | training UNKNOWN_REFERENCE
                'inf-person'     | 'inf-nobody'     | person UNKNOWN_REFERENCE
                2023-05-06       | 2999-05-06       | completedOn OUT_OF_RANGE
                2025-05-06       | 2023-05-05       | validUntil OUT_OF_RANGE
                2023-06-01       | 2023-05-01       | revoked.on OUT_OF_RANGE
                2023-06-01       | 2999-05-01       | revoked.on OUT_OF_RANGE
                'Fel kurs.'      | ' '              | revoked.reason MISSING
                """;
    }

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String collection() {
        return "training-completions";
    }

    @Override
    protected String line(String externalId) {
        return "{'externalId':'" + externalId + "','unit':'bjorken','training':'inf-kurs','person':'inf-person',"
                + "'completedOn':'2023-05-06','validUntil':'2025-05-06'}";
    }

    @Override
    protected String extended(String externalId) {
        return line(externalId).replaceFirst("}$", ",'revoked':{'on':'2023-06-01','reason':'Fel kurs.'}}");
    }

    @Override
    protected String contradicting(String externalId) {
        return line(externalId).replace("2023-05-06", "2023-05-07");
    }

    @Override
    protected String table(String externalId) {
        return "externalId,unit,training,person,completedOn,validUntil\n" + externalId
                + ",bjorken,inf-kurs,inf-person,2023-05-06,2025-05-06\n";
    }
}
