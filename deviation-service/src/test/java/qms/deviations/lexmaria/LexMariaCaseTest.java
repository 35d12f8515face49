package qms.deviations.lexmaria;

import static qms.deviations.lexmaria.LexMariaFixture.ID;
import static qms.deviations.lexmaria.LexMariaFixture.MAS;
import static qms.deviations.lexmaria.LexMariaFixture.MEASURE;
import static qms.deviations.lexmaria.LexMariaFixture.NOW;
import static qms.deviations.lexmaria.LexMariaFixture.TODAY;
import static qms.deviations.lexmaria.LexMariaFixture.WORDS;
import static qms.deviations.lexmaria.LexMariaFixture.analysed;
import static qms.deviations.lexmaria.LexMariaFixture.assessed;
import static qms.deviations.lexmaria.LexMariaFixture.closed;
import static qms.deviations.lexmaria.LexMariaFixture.decided;
import static qms.deviations.lexmaria.LexMariaFixture.declined;
import static qms.deviations.lexmaria.LexMariaFixture.fixture;
import static qms.deviations.lexmaria.LexMariaFixture.followedUp;
import static qms.deviations.lexmaria.LexMariaFixture.informed;
import static qms.deviations.lexmaria.LexMariaFixture.linked;
import static qms.deviations.lexmaria.LexMariaFixture.noted;
import static qms.deviations.lexmaria.LexMariaFixture.notified;
import static qms.deviations.lexmaria.LexMariaFixture.opened;
import static qms.deviations.lexmaria.LexMariaFixture.reported;
import static qms.deviations.lexmaria.LexMariaFixture.serious;
import static qms.deviations.lexmaria.LexMariaFixture.upToFollowUp;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_ALREADY_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_ENDED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_MEASURES_LEFT;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_MUST_BE_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOTE_NOT_CONFIRMED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_ANALYSED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_NOT_TO_BE_NOTIFIED;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_OTHER_STAGE;
import static qms.deviations.lexmaria.LexMariaProblem.LEX_MARIA_PATIENT_NOT_INFORMED;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.deviations.lexmaria.LexMariaCommand.CloseLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.ConfirmJournalNote;
import qms.deviations.lexmaria.LexMariaCommand.DecideOnNotification;
import qms.deviations.lexmaria.LexMariaCommand.FollowUpLexMaria;
import qms.deviations.lexmaria.LexMariaCommand.LinkMeasure;
import qms.deviations.lexmaria.LexMariaCommand.NotifyIvo;
import qms.deviations.lexmaria.LexMariaCommand.SubmitInvestigation;
import qms.events.measures.SeenMeasure;
import qms.service.Refusals;

class LexMariaCaseTest {

    private static final NotifyIvo NOTIFY = new NotifyIvo(ID, NOW, "SN 2026/17", null, null, MAS);

    @ParameterizedTest
    @ValueSource(strings = {"HAPPENED", "COULD_HAVE_HAPPENED"})
    void what_caused_or_could_have_caused_a_serious_care_injury_is_notified(String outcome) {
        Refusals.with(
                fixture()
                        .given(reported(), assessed("SERIOUS_CARE_INJURY", outcome), opened(), analysed())
                        .when(new DecideOnNotification(ID, false, WORDS, TODAY, MAS)),
                LEX_MARIA_MUST_BE_NOTIFIED);
    }

    @Test
    void what_is_not_serious_is_left_without_a_notification_once_it_is_analysed() {
        DecideOnNotification not = new DecideOnNotification(ID, false, WORDS, TODAY, MAS);
        Refusals.with(
                fixture()
                        .given(reported(), assessed("CARE_INJURY", "HAPPENED"), opened())
                        .when(not),
                LEX_MARIA_NOT_ANALYSED);
        fixture()
                .given(reported(), assessed("CARE_INJURY", "HAPPENED"), opened(), analysed())
                .when(not)
                .expectEvents(decided(false));
    }

    @Nested
    class A_case_that_is_not_to_be_notified {

        @Test
        void is_not_notified() {
            Refusals.with(
                    fixture()
                            .given(
                                    reported(),
                                    assessed("CARE_INJURY", "HAPPENED"),
                                    opened(),
                                    analysed(),
                                    decided(false))
                            .when(NOTIFY),
                    LEX_MARIA_NOT_TO_BE_NOTIFIED);
        }

        @Test
        void is_followed_up_without_ivo() {
            fixture()
                    .given(reported(), assessed("CARE_INJURY", "HAPPENED"), opened(), analysed(), decided(false))
                    .when(new FollowUpLexMaria(ID, WORDS, TODAY, MAS))
                    .expectEvents(followedUp());
        }
    }

    @Test
    void a_notification_does_not_wait_for_the_analysis_but_is_never_made_twice() {
        fixture()
                .given(reported(), serious(), opened(), decided(true))
                .when(NOTIFY)
                .expectEvents(notified());
        Refusals.with(
                fixture()
                        .given(reported(), serious(), opened(), decided(true), notified())
                        .when(NOTIFY),
                LEX_MARIA_ALREADY_NOTIFIED);
    }

    @Test
    void an_investigation_is_not_sent_before_it_is_written() {
        Refusals.with(
                fixture()
                        .given(reported(), serious(), opened(), decided(true), notified())
                        .when(new SubmitInvestigation(ID, NOW, null)),
                LEX_MARIA_NOT_ANALYSED);
    }

    @Test
    void a_declined_case_takes_nothing_more() {
        Refusals.with(
                fixture()
                        .given(reported(), assessed("CARE_INJURY", "HAPPENED"), declined())
                        .when(new ConfirmJournalNote(ID, TODAY, MAS)),
                LEX_MARIA_ENDED);
        Refusals.with(
                fixture()
                        .given(reported(), assessed("CARE_INJURY", "HAPPENED"), declined())
                        .when(NOTIFY),
                LEX_MARIA_OTHER_STAGE);
    }

    @Test
    void to_name_a_measure_again_changes_nothing() {
        fixture().given(reported(), linked()).when(new LinkMeasure(ID, MEASURE)).expectNoEvents();
    }

    @Nested
    class A_case_that_is_followed_up {

        @Test
        void is_not_closed_before_the_patient_is_informed_or_it_is_said_why_not() {
            Refusals.with(fixture().given(upToFollowUp(noted())).when(closing()), LEX_MARIA_PATIENT_NOT_INFORMED);
        }

        @Test
        void is_not_closed_before_the_note_in_the_patient_record_is_confirmed() {
            Refusals.with(fixture().given(upToFollowUp(informed())).when(closing()), LEX_MARIA_NOTE_NOT_CONFIRMED);
        }

        @Test
        void is_not_closed_without_measures_and_without_a_reason() {
            Refusals.with(
                    fixture()
                            .given(upToFollowUp(informed(), noted()))
                            .when(new CloseLexMaria(ID, NOW, List.of(), null)),
                    LEX_MARIA_MEASURES_LEFT);
        }

        @Test
        void is_not_closed_on_the_strength_of_a_measure_that_was_not_looked_at() {
            Refusals.with(
                    fixture().given(upToFollowUp(informed(), noted(), linked())).when(closing()),
                    LEX_MARIA_MEASURES_LEFT);
        }

        @Test
        void is_not_closed_while_a_measure_waits() {
            Refusals.with(
                    fixture()
                            .given(upToFollowUp(informed(), noted(), linked()))
                            .when(new CloseLexMaria(
                                    ID, NOW, List.of(new SeenMeasure(MEASURE, "ONGOING", null, 2)), null)),
                    LEX_MARIA_MEASURES_LEFT);
        }

        @Test
        void is_closed_when_its_measures_are_done() {
            List<SeenMeasure> seen = List.of(new SeenMeasure(MEASURE, "CLOSED", "EFFECTIVE", 5));
            fixture()
                    .given(upToFollowUp(informed(), noted(), linked()))
                    .when(new CloseLexMaria(ID, NOW, seen, null))
                    .expectEvents(closed(seen, null));
        }

        private CloseLexMaria closing() {
            return new CloseLexMaria(ID, NOW, List.of(), WORDS);
        }
    }
}
