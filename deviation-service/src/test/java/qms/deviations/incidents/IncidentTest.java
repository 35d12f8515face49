package qms.deviations.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.incidents.IncidentFixture.COMPLAINT;
import static qms.deviations.incidents.IncidentFixture.DEVIATION;
import static qms.deviations.incidents.IncidentFixture.ID;
import static qms.deviations.incidents.IncidentFixture.LEX_SARAH;
import static qms.deviations.incidents.IncidentFixture.MEMBERSHIP;
import static qms.deviations.incidents.IncidentFixture.OTHER;
import static qms.deviations.incidents.IncidentFixture.REASON;
import static qms.deviations.incidents.IncidentFixture.claimed;
import static qms.deviations.incidents.IncidentFixture.dissolved;
import static qms.deviations.incidents.IncidentFixture.linked;
import static qms.deviations.incidents.IncidentFixture.member;
import static qms.deviations.incidents.IncidentFixture.opened;
import static qms.deviations.incidents.IncidentFixture.released;
import static qms.deviations.incidents.IncidentFixture.unlinked;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import qms.deviations.incidents.IncidentCommand.DissolveIncident;
import qms.deviations.incidents.IncidentCommand.LinkCase;
import qms.deviations.incidents.IncidentCommand.UnlinkCase;
import qms.deviations.incidents.MembershipCommand.ClaimCase;
import qms.deviations.incidents.MembershipCommand.ReleaseCase;
import qms.events.PersonalText;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.service.Folding;
import qms.service.Refusals;

class IncidentTest {

    @Test
    void one_more_case_is_linked() {
        IncidentFixture.fixture()
                .given(opened())
                .when(new LinkCase(ID, member(LEX_SARAH), REASON))
                .expectEvents(linked());
    }

    @Test
    void a_case_is_linked_once() {
        Refusals.with(
                IncidentFixture.fixture().given(opened()).when(new LinkCase(ID, member(COMPLAINT), REASON)),
                IncidentProblem.INCIDENT_CASE_ALREADY_MEMBER);
    }

    @Test
    void only_a_case_that_is_linked_is_taken_out() {
        Refusals.with(
                IncidentFixture.fixture().given(opened(), unlinked()).when(new UnlinkCase(ID, DEVIATION, REASON)),
                IncidentProblem.INCIDENT_CASE_NOT_MEMBER);
    }

    @Test
    void nothing_happens_to_an_incident_that_is_dissolved() {
        Refusals.with(
                IncidentFixture.fixture().given(opened(), dissolved()).when(new DissolveIncident(ID, REASON)),
                IncidentProblem.INCIDENT_DISSOLVED);
    }

    @Test
    void a_case_that_is_claimed_is_not_claimed_for_another_incident() {
        Refusals.with(
                IncidentFixture.memberships()
                        .given(claimed(ID))
                        .when(new ClaimCase(MEMBERSHIP, "bjorken", COMPLAINT, OTHER)),
                IncidentProblem.CASE_IN_ANOTHER_INCIDENT);
    }

    @Test
    void claiming_a_case_again_for_the_same_incident_changes_nothing() {
        IncidentFixture.memberships()
                .given(claimed(ID))
                .when(new ClaimCase(MEMBERSHIP, "bjorken", COMPLAINT, ID))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_case_that_was_released_is_claimed_for_another() {
        IncidentFixture.memberships()
                .given(claimed(ID), released(ID))
                .when(new ClaimCase(MEMBERSHIP, "bjorken", COMPLAINT, OTHER))
                .expectEvents(claimed(OTHER));
    }

    @Test
    void only_the_incident_that_has_a_case_releases_it() {
        Refusals.with(
                IncidentFixture.memberships().given(claimed(ID)).when(new ReleaseCase(MEMBERSHIP, OTHER)),
                IncidentProblem.INCIDENT_CASE_NOT_MEMBER);
    }

    @Test
    void an_incident_shows_its_cases_and_those_that_were_not_about_it() {
        IncidentView view = Folding.fold(new IncidentProjection(), opened(), linked(), unlinked());
        assertThat(view.cases()).containsExactly(COMPLAINT, LEX_SARAH);
        assertThat(view.former()).extracting(IncidentView.Former::reason).containsExactly("Ett annat fall.");
        assertThat(view.members().getFirst().href()).isEqualTo("/api/complaints/" + COMPLAINT.id());
    }

    @Test
    void a_lex_sarah_case_says_of_which_case_it_came() {
        PersonalText sealed = new PersonalText("key", "sealed");
        LexSarahReported reported = new LexSarahReported(
                LexSarahCaseId.of(LEX_SARAH.id()),
                "bjorken",
                null,
                "REPORT",
                "SOL",
                LocalDate.of(2026, 3, 9),
                IncidentFixture.NOW,
                IncidentFixture.NOW,
                new Reporter(sealed, "EMPLOYEE"),
                "PROVISION",
                null,
                sealed,
                DEVIATION,
                null);
        assertThat(Folding.fold(new LexSarahCasesOfAnother(), reported))
                .isEqualTo(new ComeOfAnother(LEX_SARAH, DEVIATION, IncidentFixture.NOW));
    }
}
