package qms.risks.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyId;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyQuestion;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;
import qms.risks.ImportFixture;
import qms.service.imports.ImportResult;
import qms.web.Ids;

class SurveyImportTest {

    private static final String S1 = Ids.derived("surveys", "S-1");
    private static final String HEAD = "{'externalId':'S-1','unit':'bjorken','title':'Trygghet','kind':'USER_SURVEY',"
            + "'questions':[{'key':'trygg','text':'Känner du dig trygg?'}],'rounds':[";
    private static final String SPRING =
            "{'period':'2023-04','status':'PERFORMED','performedOn':'2023-04-30','invited':40,'respondents':20,"
                    + "'answers':[{'question':'trygg','n':20,'value':91}]}";
    private static final String AUTUMN = "{'period':'2023-10','status':'NOT_PERFORMED','reason':'Personalbrist.'}";

    private final ImportFixture fixture = new ImportFixture();
    private final SurveyImport surveys =
            new SurveyImport(new SurveyForm(), fixture.organisation, fixture.streams, ImportFixture.CLOCK);

    @Test
    void a_line_is_one_event_for_each_thing_that_happened() {
        assertThat(imports(SPRING, AUTUMN).imported()).isEqualTo(1);
        SurveyId id = SurveyId.of(S1);
        Instant april = Instant.parse("2023-04-29T22:00:00Z");
        LocalDate day = LocalDate.of(2023, 4, 30);
        assertThat(fixture.eventsOf(S1))
                .containsExactly(
                        new SurveyPlanned(
                                id,
                                "bjorken",
                                "S-1",
                                "Trygghet",
                                "USER_SURVEY",
                                List.of(new SurveyQuestion("trygg", "Känner du dig trygg?", "YES_NO", List.of())),
                                ImportFixture.NOW),
                        new SurveyRoundOpened(id, "bjorken", "2023-04", day, 40, april),
                        new SurveyAnswersEntered(
                                id,
                                "bjorken",
                                "2023-04",
                                "bjorken",
                                20,
                                List.of(new QuestionAnswers("trygg", 20, null, "91", List.of())),
                                april),
                        new SurveyRoundClosed(id, "bjorken", "2023-04", day, null, april),
                        new SurveyRoundNotPerformed(id, "bjorken", "2023-10", "Personalbrist.", ImportFixture.NOW));
    }

    @Test
    void the_same_line_again_is_unchanged_and_an_added_round_extends() {
        imports(SPRING);
        assertThat(imports(SPRING).unchanged()).isEqualTo(1);
        assertThat(imports(SPRING, AUTUMN).extended()).isEqualTo(1);
        assertThat(fixture.eventsOf(S1)).hasSize(5);
    }

    @Test
    void a_round_that_says_otherwise_is_a_conflict() {
        imports(SPRING);
        assertThat(ImportFixture.problems(imports(SPRING.replace("91", "92")))).containsExactly("externalId CONFLICT");
        assertThat(ImportFixture.problems(imports())).containsExactly("externalId CONFLICT");
    }

    @Test
    void a_round_that_was_opened_here_by_hand_is_not_told_once_more_by_a_line() {
        imports(SPRING);
        fixture.happened(
                S1,
                new SurveyRoundOpened(
                        SurveyId.of(S1), "bjorken", "2023-10", LocalDate.of(2023, 10, 1), null, ImportFixture.NOW));
        assertThat(ImportFixture.problems(imports(SPRING, AUTUMN))).containsExactly("rounds[1] CONFLICT");
        assertThat(imports(SPRING).unchanged()).isEqualTo(1);
    }

    @Test
    void where_only_the_number_of_respondents_is_known_it_is_kept() {
        imports("{'period':'2023','status':'PERFORMED','respondents':10,'note':'Lågt svarsantal'}");
        assertThat(fixture.eventsOf(S1).get(2)).isInstanceOfSatisfying(SurveyAnswersEntered.class, entered -> {
            assertThat(entered.respondents()).isEqualTo(10);
            assertThat(entered.answers()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'bjorken'              | 'granen'                    | unit                          | UNKNOWN_UNIT",
                "'USER_SURVEY'          | 'POLL'                      | kind                          | UNKNOWN_CODE",
                "'2023-04'              | 'våren'                     | rounds[0].period              | MALFORMED",
                "'question':'trygg'     | 'question':'glad'           | rounds[0].answers[0].question | UNKNOWN_REFERENCE",
                "'value':91             | 'value':101                 | rounds[0].answers[0].value    | OUT_OF_RANGE",
                "'value':91             | 'passed':21                 | rounds[0].answers[0].passed   | OUT_OF_RANGE",
                "'value':91             | 'value':91,'unit':'granen'  | rounds[0].answers[0].unit     | UNKNOWN_UNIT",
                "'PERFORMED','performedOn' | 'DONE','performedOn'     | rounds[0].status              | UNKNOWN_CODE"
            })
    void a_line_of_wrong_form_is_refused_where_it_is_wrong(String before, String after, String field, String code) {
        ImportResult result =
                fixture.imports(List.of(surveys), "surveys", (HEAD + SPRING + "]}").replace(before, after));
        assertThat(ImportFixture.problems(result)).containsExactly(field + " " + code);
        assertThat(fixture.eventsOf(S1)).isEmpty();
    }

    @Test
    void a_period_stands_once_and_what_did_not_take_place_has_a_reason_and_no_answers() {
        assertThat(ImportFixture.problems(imports(SPRING, SPRING))).containsExactly("rounds[1].period DUPLICATE");
        assertThat(ImportFixture.problems(imports(SPRING.replace("'PERFORMED'", "'NOT_PERFORMED'"))))
                .containsExactly("rounds[0].reason MISSING", "rounds[0].answers OUT_OF_RANGE");
    }

    private ImportResult imports(String... rounds) {
        return fixture.imports(List.of(surveys), "surveys", HEAD + String.join(",", rounds) + "]}");
    }
}
