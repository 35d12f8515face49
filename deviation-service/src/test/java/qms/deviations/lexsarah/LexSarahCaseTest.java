package qms.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.lexsarah.LexSarahFixture.BEFORE;
import static qms.deviations.lexsarah.LexSarahFixture.ID;
import static qms.deviations.lexsarah.LexSarahFixture.INVESTIGATOR;
import static qms.deviations.lexsarah.LexSarahFixture.MEASURE;
import static qms.deviations.lexsarah.LexSarahFixture.NOW;
import static qms.deviations.lexsarah.LexSarahFixture.OFFICER;
import static qms.deviations.lexsarah.LexSarahFixture.REPORTER;
import static qms.deviations.lexsarah.LexSarahFixture.SENT;
import static qms.deviations.lexsarah.LexSarahFixture.TODAY;
import static qms.deviations.lexsarah.LexSarahFixture.WORDS;
import static qms.deviations.lexsarah.LexSarahFixture.affected;
import static qms.deviations.lexsarah.LexSarahFixture.and;
import static qms.deviations.lexsarah.LexSarahFixture.appointed;
import static qms.deviations.lexsarah.LexSarahFixture.assessed;
import static qms.deviations.lexsarah.LexSarahFixture.atIvo;
import static qms.deviations.lexsarah.LexSarahFixture.closed;
import static qms.deviations.lexsarah.LexSarahFixture.closing;
import static qms.deviations.lexsarah.LexSarahFixture.completed;
import static qms.deviations.lexsarah.LexSarahFixture.decided;
import static qms.deviations.lexsarah.LexSarahFixture.deciding;
import static qms.deviations.lexsarah.LexSarahFixture.declined;
import static qms.deviations.lexsarah.LexSarahFixture.fixture;
import static qms.deviations.lexsarah.LexSarahFixture.followedUp;
import static qms.deviations.lexsarah.LexSarahFixture.followingUp;
import static qms.deviations.lexsarah.LexSarahFixture.found;
import static qms.deviations.lexsarah.LexSarahFixture.investigated;
import static qms.deviations.lexsarah.LexSarahFixture.investigating;
import static qms.deviations.lexsarah.LexSarahFixture.investigation;
import static qms.deviations.lexsarah.LexSarahFixture.ivoDecided;
import static qms.deviations.lexsarah.LexSarahFixture.linked;
import static qms.deviations.lexsarah.LexSarahFixture.notified;
import static qms.deviations.lexsarah.LexSarahFixture.notifying;
import static qms.deviations.lexsarah.LexSarahFixture.received;
import static qms.deviations.lexsarah.LexSarahFixture.reported;
import static qms.deviations.lexsarah.LexSarahFixture.supplementRequested;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.deviations.lexsarah.LexSarahCommand.AppointInvestigator;
import qms.deviations.lexsarah.LexSarahCommand.AssessLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.CloseLexSarahCase;
import qms.deviations.lexsarah.LexSarahCommand.CompleteInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.DecideLexSarahLevel;
import qms.deviations.lexsarah.LexSarahCommand.DeclineLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.GiveIvoNumber;
import qms.deviations.lexsarah.LexSarahCommand.LinkMeasure;
import qms.deviations.lexsarah.LexSarahCommand.NamePersonAffected;
import qms.deviations.lexsarah.LexSarahCommand.NoteIvoDecision;
import qms.deviations.lexsarah.LexSarahCommand.NoteSupplementRequest;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.deviations.lexsarah.LexSarahCommand.ReceiveLexSarah;
import qms.deviations.lexsarah.LexSarahCommand.SendInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.SendSupplement;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahAssessed;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahInvestigationSent;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahIvoNumberGiven;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.PersonLevel;
import qms.events.measures.SeenMeasure;
import qms.service.Folding;
import qms.service.Refusals;

class LexSarahCaseTest {

    private static void refused(List<LexSarahEvent> given, LexSarahCommand command, LexSarahProblem problem) {
        Refusals.with(fixture().given(given).when(command), problem);
    }

    private static void refused(LexSarahEvent given, LexSarahCommand command, LexSarahProblem problem) {
        refused(List.of(given), command, problem);
    }

    private static String state(List<LexSarahEvent> events) {
        return Folding.fold(new LexSarahProjection(), MetaData.emptyInstance(), events)
                .state();
    }

    @Nested
    class A_report {

        @Test
        void is_received_once() {
            refused(
                    List.of(reported(), received()),
                    new ReceiveLexSarah(ID, OFFICER, NOW, null),
                    LexSarahProblem.LEX_SARAH_ALREADY_RECEIVED);
        }

        @Test
        void is_received_before_it_is_assessed_and_assessed_once() {
            AssessLexSarah assessing = new AssessLexSarah(ID, OFFICER, null, null, false, "INFORMED", "INFORMED");
            refused(reported(), assessing, LexSarahProblem.LEX_SARAH_NOT_RECEIVED);
            refused(List.of(reported(), received(), assessed()), assessing, LexSarahProblem.LEX_SARAH_ALREADY_ASSESSED);
        }

        @Test
        void says_since_when_it_is_known_that_ivo_is_to_be_notified() {
            fixture()
                    .given(reported(), received())
                    .when(new AssessLexSarah(ID, OFFICER, WORDS, BEFORE, true, "INFORMED", "TO_BE_INFORMED"))
                    .expectEvents(new LexSarahAssessed(
                            ID, "bjorken", OFFICER, WORDS, BEFORE, true, "INFORMED", "TO_BE_INFORMED", NOW));
        }

        @Test
        void is_assessed_before_somebody_is_appointed_to_investigate_it() {
            refused(
                    List.of(reported(), received()),
                    new AppointInvestigator(ID, INVESTIGATOR, OFFICER, null),
                    LexSarahProblem.LEX_SARAH_NOT_ASSESSED);
        }

        @Test
        void names_those_affected_by_number() {
            fixture()
                    .given(reported(), affected("1"))
                    .when(new NamePersonAffected(ID, WORDS))
                    .expectEvents(affected("2"));
        }
    }

    @Nested
    class A_declined_report {

        @Test
        void is_neither_declined_again_nor_given_a_level_nor_changed() {
            List<LexSarahEvent> given = List.of(reported(), declined());
            refused(given, new DeclineLexSarah(ID, WORDS, OFFICER), LexSarahProblem.LEX_SARAH_DECLINED);
            refused(given, deciding("MISCONDUCT"), LexSarahProblem.LEX_SARAH_DECLINED);
            refused(given, new NamePersonAffected(ID, WORDS), LexSarahProblem.LEX_SARAH_DECLINED);
        }

        @Test
        void is_closed() {
            fixture().given(reported(), declined()).when(closing()).expectEvents(closed());
        }

        @Test
        void is_declined_no_longer_when_it_has_been_assessed_anew() {
            List<LexSarahEvent> again = List.of(reported(), received(), declined(), assessed());
            LexSarahCaseView view = Folding.fold(new LexSarahProjection(), MetaData.emptyInstance(), again);
            assertThat(view.level()).isEqualTo("UNDECIDED");
            assertThat(view.handling().declined()).isEqualTo(declined());
        }
    }

    @Test
    void what_is_being_investigated_is_not_declined_but_decided() {
        refused(
                investigating(),
                new DeclineLexSarah(ID, WORDS, OFFICER),
                LexSarahProblem.LEX_SARAH_UNDER_INVESTIGATION);
        refused(
                found("MISCONDUCT"),
                new DeclineLexSarah(ID, WORDS, OFFICER),
                LexSarahProblem.LEX_SARAH_ALREADY_DECIDED);
    }

    @Nested
    class An_investigation {

        @Test
        void is_completed_by_somebody_who_was_appointed() {
            refused(
                    List.of(reported(), received(), affected("1"), assessed()),
                    new CompleteInvestigation(ID, INVESTIGATOR, investigation("1")),
                    LexSarahProblem.LEX_SARAH_NOT_INVESTIGATING);
        }

        @Test
        void says_what_it_meant_for_each_of_those_affected_and_for_nobody_else() {
            List<LexSarahEvent> given = and(investigating(), affected("2"));
            refused(
                    given,
                    new CompleteInvestigation(ID, INVESTIGATOR, investigation("1")),
                    LexSarahProblem.LEX_SARAH_CONSEQUENCE_MISSING);
            refused(
                    given,
                    new CompleteInvestigation(ID, INVESTIGATOR, investigation("1", "2", "3")),
                    LexSarahProblem.LEX_SARAH_UNKNOWN_PERSON);
        }

        @Test
        void comes_before_the_decision() {
            refused(investigating(), deciding("MISCONDUCT"), LexSarahProblem.LEX_SARAH_NOT_INVESTIGATED);
        }
    }

    /** Hard case 44. */
    @Nested
    class Hard_case_44_whoever_is_not_disinterested {

        @ParameterizedTest
        @ValueSource(strings = {INVESTIGATOR, REPORTER})
        void does_not_decide(String person) {
            refused(
                    investigated(),
                    deciding("MISCONDUCT", person, null),
                    LexSarahProblem.LEX_SARAH_CONFLICT_OF_INTEREST);
        }

        @Test
        void decides_in_a_small_unit_with_a_reason_that_is_kept() {
            fixture()
                    .given(investigated())
                    .when(deciding("MISCONDUCT", INVESTIGATOR, WORDS))
                    .expectEvents(new LexSarahLevelDecided(
                            ID,
                            "bjorken",
                            "MISCONDUCT",
                            TODAY,
                            WORDS,
                            NOW,
                            INVESTIGATOR,
                            null,
                            null,
                            WORDS,
                            null,
                            null,
                            null));
        }

        @Test
        void decides_neither_when_another_has_been_appointed_after_the_investigation() {
            List<LexSarahEvent> given = and(
                    investigated(), new LexSarahInvestigatorAppointed(ID, "bjorken", "p-another", OFFICER, null, NOW));
            refused(given, deciding("MISCONDUCT", INVESTIGATOR, null), LexSarahProblem.LEX_SARAH_CONFLICT_OF_INTEREST);
        }

        @Test
        void does_not_investigate_what_they_have_reported() {
            refused(
                    List.of(reported(), received(), assessed()),
                    new AppointInvestigator(ID, REPORTER, OFFICER, null),
                    LexSarahProblem.LEX_SARAH_CONFLICT_OF_INTEREST);
        }
    }

    /** Hard case 8. */
    @Nested
    class Hard_case_08_of_several_who_are_affected {

        private final List<LexSarahEvent> given =
                List.of(reported(), received(), affected("1"), affected("2"), assessed(), appointed(), completed());

        private static DecideLexSarahLevel deciding(String level, PersonalText lowered, PersonLevel... levels) {
            return new DecideLexSarahLevel(
                    ID, level, TODAY, WORDS, OFFICER, null, false, null, lowered, null, List.of(levels));
        }

        @Test
        void each_has_a_level() {
            refused(
                    given,
                    deciding("MISCONDUCT", null, new PersonLevel("1", "MISCONDUCT")),
                    LexSarahProblem.LEX_SARAH_PERSON_LEVEL_MISSING);
        }

        @Test
        void hard_case_08_the_case_has_the_highest_level_of_its_persons_unless_it_is_said_why_not() {
            PersonLevel[] levels = {new PersonLevel("1", "NO_MISCONDUCT"), new PersonLevel("2", "MISCONDUCT")};
            refused(
                    given,
                    deciding("TANGIBLE_RISK_OF_MISCONDUCT", null, levels),
                    LexSarahProblem.LEX_SARAH_BELOW_THE_HIGHEST);
            fixture()
                    .given(given)
                    .when(deciding("TANGIBLE_RISK_OF_MISCONDUCT", WORDS, levels))
                    .expectEvents(new LexSarahLevelDecided(
                            ID,
                            "bjorken",
                            "TANGIBLE_RISK_OF_MISCONDUCT",
                            TODAY,
                            WORDS,
                            NOW,
                            OFFICER,
                            null,
                            null,
                            null,
                            WORDS,
                            null,
                            List.of(levels)));
        }
    }

    /** Hard cases 20 and 43. */
    @Nested
    class Hard_case_20_and_43_a_serious_level {

        @Test
        void is_not_decided_without_a_notification_or_a_decision_to_notify() {
            refused(
                    investigated(),
                    new DecideLexSarahLevel(
                            ID, "SERIOUS_MISCONDUCT", TODAY, WORDS, OFFICER, null, false, null, null, null, List.of()),
                    LexSarahProblem.LEX_SARAH_NOTIFICATION_NOT_DECIDED);
        }

        @Test
        void is_known_since_it_was_known_and_not_since_it_was_entered() {
            fixture()
                    .given(investigated())
                    .when(new DecideLexSarahLevel(
                            ID, "SERIOUS_MISCONDUCT", TODAY, WORDS, OFFICER, BEFORE, true, null, null, null, List.of()))
                    .expectEvents(new LexSarahLevelDecided(
                            ID,
                            "bjorken",
                            "SERIOUS_MISCONDUCT",
                            TODAY,
                            WORDS,
                            NOW,
                            OFFICER,
                            BEFORE,
                            true,
                            null,
                            null,
                            null,
                            null));
        }

        @Test
        void may_be_notified_before_the_investigation_and_before_the_decision() {
            fixture()
                    .given(reported())
                    .when(notifying("SERIOUS_MISCONDUCT"))
                    .expectEvents(notified("SERIOUS_MISCONDUCT", true));
        }

        @Test
        void is_followed_up_and_closed_when_ivo_has_been_notified() {
            List<LexSarahEvent> found = found("SERIOUS_MISCONDUCT");
            refused(found, followingUp(), LexSarahProblem.LEX_SARAH_NOT_NOTIFIED);
            refused(found, closing(), LexSarahProblem.LEX_SARAH_NOT_NOTIFIED);
        }

        @Test
        void is_not_taken_back_in_silence_once_ivo_has_been_notified() {
            refused(atIvo(), deciding("MISCONDUCT"), LexSarahProblem.LEX_SARAH_NOTIFIED_AS_SERIOUS);
        }

        @Test
        void that_is_lowered_after_a_notification_still_sends_ivo_the_investigation() {
            List<LexSarahEvent> lowered = List.of(
                    reported(),
                    received(),
                    affected("1"),
                    assessed(),
                    notified("SERIOUS_MISCONDUCT", true),
                    appointed(),
                    completed(),
                    decided("NO_MISCONDUCT"));
            refused(lowered, closing(), LexSarahProblem.LEX_SARAH_INVESTIGATION_NOT_SENT);
            fixture()
                    .given(and(lowered, new LexSarahInvestigationSent(ID, "bjorken", NOW, INVESTIGATOR, "hash", NOW)))
                    .when(closing())
                    .expectEvents(closed());
        }
    }

    @Nested
    class A_notification_to_ivo {

        @Test
        void says_which_of_the_two_serious_levels_it_is_about() {
            refused(reported(), notifying(null), LexSarahProblem.LEX_SARAH_PRELIMINARY_LEVEL_MISSING);
            fixture().given(found("SERIOUS_MISCONDUCT")).when(notifying(null)).expectEvents(notified());
        }

        @Test
        void is_never_made_twice() {
            refused(atIvo(), notifying(null), LexSarahProblem.LEX_SARAH_ALREADY_NOTIFIED);
        }

        @Test
        void has_the_investigation_with_it_only_when_that_is_completed() {
            refused(
                    reported(),
                    new NotifyIvo(ID, NOW, OFFICER, "SERIOUS_MISCONDUCT", null, null, false, SENT),
                    LexSarahProblem.LEX_SARAH_NOT_INVESTIGATED);
        }

        @Test
        void is_given_a_number_once() {
            GiveIvoNumber number = new GiveIvoNumber(ID, "3.1.1-04512/2026-1");
            refused(found("SERIOUS_MISCONDUCT"), number, LexSarahProblem.LEX_SARAH_NOT_NOTIFIED);
            refused(
                    and(atIvo(), new LexSarahIvoNumberGiven(ID, "bjorken", "3.1.1-04512/2026-1", NOW)),
                    number,
                    LexSarahProblem.LEX_SARAH_IVO_NUMBER_KNOWN);
        }

        @Test
        void is_followed_by_the_investigation_once() {
            SendInvestigation sending = new SendInvestigation(ID, NOW, INVESTIGATOR, SENT);
            refused(atIvo(), sending, LexSarahProblem.LEX_SARAH_INVESTIGATION_ALREADY_SENT);
            refused(
                    and(investigating(), notified("SERIOUS_MISCONDUCT", true)),
                    sending,
                    LexSarahProblem.LEX_SARAH_NOT_INVESTIGATED);
        }

        @Test
        void is_answered_with_what_ivo_has_asked_for_and_nothing_else() {
            refused(
                    atIvo(),
                    new SendSupplement(ID, NOW, INVESTIGATOR, WORDS, SENT),
                    LexSarahProblem.LEX_SARAH_NO_SUPPLEMENT_ASKED_FOR);
            refused(
                    and(atIvo(), supplementRequested(), followedUp()),
                    closing(),
                    LexSarahProblem.LEX_SARAH_SUPPLEMENT_NOT_SENT);
        }

        @Test
        void is_decided_on_by_ivo_once() {
            refused(
                    and(atIvo(), ivoDecided()),
                    new NoteIvoDecision(ID, TODAY, "CRITICISM", WORDS),
                    LexSarahProblem.LEX_SARAH_IVO_HAS_DECIDED);
        }
    }

    @Nested
    class A_closed_case {

        private final List<LexSarahEvent> closedAtIvo = and(atIvo(), ivoDecided(), followedUp(), closed());

        /** Hard case 48. */
        @Test
        void hard_case_48_is_opened_again_by_ivo_asking_for_more() {
            fixture()
                    .given(closedAtIvo)
                    .when(new NoteSupplementRequest(ID, NOW, TODAY.plusDays(14), WORDS))
                    .expectEvents(supplementRequested());
            assertThat(state(closedAtIvo)).isEqualTo("CLOSED");
            assertThat(state(and(closedAtIvo, supplementRequested()))).isEqualTo("IVO_SUPPLEMENT_REQUESTED");
        }

        @Test
        void is_opened_again_by_being_found_serious_and_is_then_notified() {
            List<LexSarahEvent> raised =
                    and(found("MISCONDUCT"), followedUp(), closed(), decided("SERIOUS_MISCONDUCT"));
            assertThat(state(raised)).isEqualTo("DECIDED");
            refused(raised, closing(), LexSarahProblem.LEX_SARAH_NOT_NOTIFIED);
            assertThat(state(and(raised, notified()))).isEqualTo("NOTIFIED_IVO");
        }

        @Test
        void stays_closed_when_it_is_lowered() {
            List<LexSarahEvent> lowered = and(found("MISCONDUCT"), followedUp(), closed(), decided("NO_MISCONDUCT"));
            assertThat(state(lowered)).isEqualTo("CLOSED");
        }

        @Test
        void is_opened_by_no_import_that_tells_of_what_was() {
            assertThat(state(List.of(
                            reported(),
                            new LexSarahClosed(ID, "bjorken", BEFORE, BEFORE),
                            new LexSarahLevelDecided(ID, "bjorken", "SERIOUS_MISCONDUCT", TODAY, null, NOW),
                            new LexSarahNotifiedToIvo(ID, "bjorken", NOW, NOW))))
                    .isEqualTo("CLOSED");
        }

        @Test
        void is_not_closed_again_nor_changed() {
            List<LexSarahEvent> given = and(found("MISCONDUCT"), followedUp(), closed());
            refused(given, closing(), LexSarahProblem.LEX_SARAH_CLOSED);
            refused(given, new DeclineLexSarah(ID, WORDS, OFFICER), LexSarahProblem.LEX_SARAH_CLOSED);
            refused(given, new LinkMeasure(ID, MEASURE, null), LexSarahProblem.LEX_SARAH_CLOSED);
        }
    }

    /** Hard case 45. */
    @Nested
    class Hard_case_45_what_was_found_to_be_misconduct {

        @ParameterizedTest
        @ValueSource(strings = {"TANGIBLE_RISK_OF_MISCONDUCT", "MISCONDUCT"})
        void is_not_closed_before_it_has_been_followed_up(String level) {
            refused(found(level), closing(), LexSarahProblem.LEX_SARAH_NOT_FOLLOWED_UP);
        }

        @Test
        void is_closed_when_the_measures_are_done() {
            List<LexSarahEvent> given = and(found("MISCONDUCT"), linked("1"), followedUp());
            refused(
                    given,
                    closing(new SeenMeasure(MEASURE, "IMPLEMENTED", null, 3)),
                    LexSarahProblem.LEX_SARAH_MEASURES_NOT_DONE);
            SeenMeasure done = new SeenMeasure(MEASURE, "EFFECT_CHECKED", "EFFECTIVE", 4);
            fixture()
                    .given(given)
                    .when(closing(done))
                    .expectEvents(new LexSarahClosed(ID, "bjorken", NOW, NOW, "p-manager", List.of(done), null));
        }

        @Test
        void is_closed_without_measures_when_it_is_said_why() {
            List<LexSarahEvent> given = and(found("MISCONDUCT"), followedUp());
            refused(
                    given,
                    new CloseLexSarahCase(ID, NOW, "p-manager", List.of(), null),
                    LexSarahProblem.LEX_SARAH_NO_MEASURES);
            fixture().given(given).when(closing()).expectEvents(closed());
        }

        @Test
        void has_measures_that_each_answer_a_cause() {
            refused(investigated(), new LinkMeasure(ID, MEASURE, "7"), LexSarahProblem.LEX_SARAH_UNKNOWN_CAUSE);
            refused(
                    and(found("MISCONDUCT"), linked(null)),
                    followingUp(),
                    LexSarahProblem.LEX_SARAH_MEASURE_WITHOUT_CAUSE);
            fixture()
                    .given(and(found("MISCONDUCT"), linked(null)))
                    .when(new LinkMeasure(ID, MEASURE, "1"))
                    .expectEvents(linked("1"));
        }
    }

    @Test
    void what_was_no_misconduct_is_closed_without_more() {
        fixture().given(found("NO_MISCONDUCT")).when(closing()).expectEvents(closed());
    }

    @Test
    void a_measure_that_is_named_again_changes_nothing() {
        fixture()
                .given(and(investigated(), linked("1")))
                .when(new LinkMeasure(ID, MEASURE, null))
                .expectNoEvents();
    }

    @Test
    void a_case_is_decided_before_it_is_followed_up_or_closed() {
        refused(investigated(), followingUp(), LexSarahProblem.LEX_SARAH_NOT_DECIDED);
        refused(investigated(), closing(), LexSarahProblem.LEX_SARAH_NOT_DECIDED);
    }

    /** Hard case 24. */
    @Nested
    class Hard_case_24_information_from_a_private_provider {

        private final LexSarahReported information = reported("PROVIDER_INFORMATION");

        @Test
        void is_notified_to_ivo_by_the_provider() {
            refused(information, notifying("SERIOUS_MISCONDUCT"), LexSarahProblem.LEX_SARAH_NOT_OURS_TO_NOTIFY);
        }

        @Test
        void is_investigated_and_decided_by_the_provider() {
            refused(
                    List.of(information, received()),
                    new AssessLexSarah(ID, OFFICER, null, null, false, "INFORMED", "INFORMED"),
                    LexSarahProblem.LEX_SARAH_NOT_OURS_TO_INVESTIGATE);
            refused(information, deciding("MISCONDUCT"), LexSarahProblem.LEX_SARAH_NOT_OURS_TO_INVESTIGATE);
        }

        @Test
        void is_closed_without_a_level() {
            fixture().given(information).when(closing()).expectEvents(closed());
        }
    }

    /** An import tells what was, in whatever order it stands in the line. */
    @Test
    void what_was_imported_is_taken_up_where_it_stands() {
        LexSarahLevelDecided history =
                new LexSarahLevelDecided(ID, "bjorken", "MISCONDUCT", TODAY.minusDays(9), null, BEFORE);
        fixture().given(reported(), history).when(deciding("NO_MISCONDUCT")).expectEvents(decided("NO_MISCONDUCT"));
    }
}
