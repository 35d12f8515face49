package qms.risks.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.surveys.QuestionAnswers;
import qms.events.surveys.SurveyAnswersEntered;
import qms.events.surveys.SurveyId;
import qms.events.surveys.SurveyPlanned;
import qms.events.surveys.SurveyQuestion;
import qms.events.surveys.SurveyRoundClosed;
import qms.events.surveys.SurveyRoundNotPerformed;
import qms.events.surveys.SurveyRoundOpened;

/** A survey at a stage: whether those who get help at home feel safe. */
final class SurveyFixture {

    static final SurveyId ID = SurveyId.of("018f0000-0000-7000-8000-0000000000e1");
    static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final String PERIOD = "2026-T1";
    static final List<SurveyQuestion> QUESTIONS =
            List.of(new SurveyQuestion("trygg", "Känner du dig trygg?", "YES_NO", List.of()));

    private SurveyFixture() {}

    static AggregateTestFixture<Survey> fixture() {
        AggregateTestFixture<Survey> fixture = new AggregateTestFixture<>(Survey.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static SurveyPlanned planned() {
        return new SurveyPlanned(ID, "enskede", null, "Trygghet i hemmet", "USER_SURVEY", QUESTIONS, NOW);
    }

    static SurveyRoundOpened opened() {
        return new SurveyRoundOpened(ID, "enskede", PERIOD, TODAY, 100, NOW);
    }

    static SurveyAnswersEntered answered(String unit, int n, int yes) {
        return new SurveyAnswersEntered(ID, "enskede", PERIOD, unit, n, answers(n, yes), NOW);
    }

    static List<QuestionAnswers> answers(int n, int yes) {
        return List.of(new QuestionAnswers("trygg", n, yes, null, List.of()));
    }

    static SurveyRoundClosed closed() {
        return new SurveyRoundClosed(ID, "enskede", PERIOD, TODAY, null, NOW);
    }

    static SurveyRoundNotPerformed notPerformed() {
        return new SurveyRoundNotPerformed(ID, "enskede", PERIOD, "Enkätverktyget saknades.", NOW);
    }
}
