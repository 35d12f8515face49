package qms.deviations.lexsarah;

import static qms.deviations.lexsarah.LexSarahFixture.ID;
import static qms.deviations.lexsarah.LexSarahFixture.NOW;
import static qms.deviations.lexsarah.LexSarahFixture.TODAY;
import static qms.deviations.lexsarah.LexSarahFixture.WORDS;
import static qms.deviations.lexsarah.LexSarahFixture.decided;
import static qms.deviations.lexsarah.LexSarahFixture.fixture;
import static qms.deviations.lexsarah.LexSarahFixture.notified;
import static qms.deviations.lexsarah.LexSarahFixture.reported;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.service.Refusals;

class LexSarahCaseTest {

    @Nested
    class A_reported_case {

        @Test
        void is_given_a_level() {
            fixture()
                    .given(reported())
                    .when(new DecideLexSarahLevel(ID, "MISCONDUCT", TODAY, null))
                    .expectEvents(decided("MISCONDUCT"));
        }

        @Test
        void is_notified_to_ivo_also_before_a_decision() {
            fixture().given(reported()).when(new NotifyIvo(ID, NOW)).expectEvents(notified());
        }

        @Test
        void is_declined_with_a_reason() {
            fixture()
                    .given(reported())
                    .when(new DeclineLexSarah(ID, WORDS))
                    .expectEvents(new LexSarahDeclined(ID, "bjorken", WORDS, NOW));
        }

        @Test
        void is_not_closed_before_a_decision() {
            Refusals.with(
                    fixture().given(reported()).when(new CloseLexSarahCase(ID, NOW)),
                    LexSarahProblem.LEX_SARAH_NOT_DECIDED);
        }
    }

    @Nested
    class A_case_decided_as_serious {

        @Test
        void is_not_closed_before_ivo_is_notified() {
            Refusals.with(
                    fixture().given(reported(), decided("SERIOUS_MISCONDUCT")).when(new CloseLexSarahCase(ID, NOW)),
                    LexSarahProblem.LEX_SARAH_NOT_NOTIFIED);
        }

        @Test
        void is_closed_when_ivo_is_notified() {
            fixture()
                    .given(reported(), decided("SERIOUS_MISCONDUCT"), notified())
                    .when(new CloseLexSarahCase(ID, NOW))
                    .expectEvents(new LexSarahClosed(ID, "bjorken", NOW, NOW));
        }

        @Test
        void may_be_lowered_by_a_new_decision() {
            fixture()
                    .given(reported(), decided("SERIOUS_MISCONDUCT"))
                    .when(new DecideLexSarahLevel(ID, "MISCONDUCT", TODAY, null))
                    .expectEvents(decided("MISCONDUCT"));
        }

        @Test
        void is_not_declined() {
            Refusals.with(
                    fixture().given(reported(), decided("SERIOUS_MISCONDUCT")).when(new DeclineLexSarah(ID, WORDS)),
                    LexSarahProblem.LEX_SARAH_ALREADY_DECIDED);
        }
    }

    @Test
    void a_notification_to_ivo_is_never_made_twice() {
        Refusals.with(
                fixture().given(reported(), notified()).when(new NotifyIvo(ID, NOW)),
                LexSarahProblem.LEX_SARAH_ALREADY_NOTIFIED);
    }

    @Test
    void a_private_provider_notifies_ivo_itself() {
        Refusals.with(
                fixture().given(reported("PROVIDER_INFORMATION")).when(new NotifyIvo(ID, NOW)),
                LexSarahProblem.LEX_SARAH_NOT_OURS_TO_NOTIFY);
    }

    @Nested
    class A_declined_report {

        private final LexSarahDeclined declined = new LexSarahDeclined(ID, "bjorken", WORDS, NOW);

        @Test
        void is_not_declined_again() {
            Refusals.with(
                    fixture().given(reported(), declined).when(new DeclineLexSarah(ID, WORDS)),
                    LexSarahProblem.LEX_SARAH_DECLINED);
        }

        @Test
        void is_given_no_level() {
            Refusals.with(
                    fixture().given(reported(), declined).when(new DecideLexSarahLevel(ID, "MISCONDUCT", TODAY, null)),
                    LexSarahProblem.LEX_SARAH_DECLINED);
        }

        @Test
        void is_closed() {
            fixture()
                    .given(reported(), declined)
                    .when(new CloseLexSarahCase(ID, NOW))
                    .expectEvents(new LexSarahClosed(ID, "bjorken", NOW, NOW));
        }
    }

    @Test
    void a_closed_case_is_not_closed_again() {
        Refusals.with(
                fixture()
                        .given(reported(), decided("MISCONDUCT"), new LexSarahClosed(ID, "bjorken", NOW, NOW))
                        .when(new CloseLexSarahCase(ID, NOW)),
                LexSarahProblem.LEX_SARAH_CLOSED);
    }

    @Test
    void information_from_a_private_provider_is_closed_without_a_level() {
        fixture()
                .given(reported("PROVIDER_INFORMATION"))
                .when(new CloseLexSarahCase(ID, NOW))
                .expectEvents(new LexSarahClosed(ID, "bjorken", NOW, NOW));
    }
}
