package qms.risks.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.service.ServiceUnderTest.BOARD;

import org.junit.jupiter.api.Test;
import qms.risks.TheService;
import qms.service.ActsContract;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.web.identity.Role;

/** Surveys over HTTP, their story as those who do it, and each refusal that a client may meet. */
class SurveyApiTest extends ActsContract {

    private static final String ANSWERS =
            "{'unit':'%s','respondents':%d,'answers':[{'question':'trygg','n':%d,'passed':%d}]}";

    @Override
    protected ServiceUnderTest service() {
        return TheService.running();
    }

    @Override
    protected String path() {
        return "/api/surveys";
    }

    @Override
    protected String body(int number) {
        return "{'unit':'bjorken','title':'Trygghet %d','kind':'USER_SURVEY',".formatted(number)
                + "'questions':[{'key':'trygg','text':'Känner du dig trygg?'}]}";
    }

    @Override
    protected Faulty faulty() {
        return new Faulty(
                "{'unit':'bjorken','kind':'POLL','questions':[{'key':'a'}]}",
                "title MISSING",
                "kind UNKNOWN_CODE",
                "questions[0].text MISSING");
    }

    @Override
    protected Act act() {
        return new Act("/rounds", "{'period':'2024','openedOn':'2024-02-01','invited':30}");
    }

    @Test
    void a_survey_of_a_board_goes_from_its_plan_to_results_that_tell_of_nobody() {
        Caller manager = service().as(Role.DEPARTMENT_MANAGER, BOARD);
        Answer survey = manager.post(
                path(),
                "{'unit':'enskede','title':'Trygghet i hemmet','kind':'USER_SURVEY',"
                        + "'questions':[{'key':'trygg','text':'Känner du dig trygg?'}]}");
        assertThat(survey.status()).isEqualTo(201);
        act(manager, survey, "/rounds", "{'period':'2024-T1','openedOn':'2024-03-01','invited':80}");
        act(manager, survey, "/rounds/2024-T1/answers", ANSWERS.formatted("bjorken", 4, 4, 1));
        act(manager, survey, "/rounds/2024-T1/answers", ANSWERS.formatted("granen", 40, 40, 30));
        Answer closed = act(manager, survey, "/rounds/2024-T1/closing", "{'note':'Få svar från Björken.'}");
        assertThat(closed.at("/rounds/0/whole/respondents")).isEqualTo("44");
        assertThat(closed.at("/rounds/0/whole/answers/0/passed")).isEqualTo("31");
        assertThat(closed.at("/rounds/0/units/0/withheld")).isEqualTo("För få svar");
        assertThat(closed.at("/rounds/0/units/1/withheld")).isEqualTo("För få svar");
        assertThat(closed.body().at("/rounds/0/units").toString()).doesNotContain("40");

        Answer measure = manager.post(
                "/api/measures",
                "{'unit':'enskede','origins':[{'kind':'SURVEY','id':'" + survey.at("/id")
                        + "'}],'description':'Fast omsorgskontakt'}");
        assertThat(measure.status()).isEqualTo(201);
        Answer listed = manager.getUntil(
                path() + "?unit=enskede&period=2024-T1",
                list -> list.body().toString().contains(survey.at("/id")));
        assertThat(listed.at("/items/0/rounds/0/units/1/respondents")).isEmpty();
    }

    @Test
    void a_round_that_did_not_take_place_says_why_and_takes_no_answers() {
        Answer survey = made();
        Caller coordinator = service().coordinator();
        Answer stated = act(coordinator, survey, "/rounds/2023/non-performance", "{'reason':'Personalbrist.'}");
        assertThat(stated.at("/rounds/0/status")).isEqualTo("NOT_PERFORMED");
        assertThat(attempt(coordinator, survey, "/rounds", "{'period':'2023'}").code())
                .isEqualTo("ROUND_ALREADY_THERE");
        assertThat(attempt(coordinator, survey, "/rounds/2023/answers", ANSWERS.formatted("bjorken", 9, 9, 9))
                        .code())
                .isEqualTo("ROUND_NOT_OPEN");
        assertThat(attempt(coordinator, survey, "/rounds/2022/closing", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void answers_fit_the_questions_and_each_other() {
        Answer survey = made();
        Caller coordinator = service().coordinator();
        act(coordinator, survey, "/rounds", "{'period':'2024','openedOn':'2024-02-01'}");
        assertThat(attempt(
                                coordinator,
                                survey,
                                "/rounds/2024/answers",
                                "{'unit':'ek','respondents':5,'answers':[{'question':'glad','n':6,'passed':7},"
                                        + "{'question':'trygg','n':1,'counts':[{'option':'Ja','count':2}]},"
                                        + "{'question':'trygg','n':1}]}")
                        .errors())
                .containsExactlyInAnyOrder(
                        "unit UNKNOWN_UNIT",
                        "answers[0].question UNKNOWN_REFERENCE",
                        "answers[0].n OUT_OF_RANGE",
                        "answers[0].passed OUT_OF_RANGE",
                        "answers[1].counts OUT_OF_RANGE",
                        "answers[2].question DUPLICATE");
        assertThat(attempt(coordinator, survey, "/rounds", "{'period':'våren','openedOn':'2099-01-01'}")
                        .errors())
                .containsExactlyInAnyOrder("period MALFORMED", "openedOn OUT_OF_RANGE");
    }

    private static Answer attempt(Caller caller, Answer thing, String at, String body) {
        return caller.seen(caller.get(thing.location()).etag()).post(thing.location() + at, body);
    }

    private static Answer act(Caller caller, Answer thing, String at, String body) {
        Answer done = attempt(caller, thing, at, body);
        assertThat(done.status()).as(at + " " + done.body()).isEqualTo(200);
        return done;
    }
}
