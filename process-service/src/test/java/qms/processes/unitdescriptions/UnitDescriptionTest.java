package qms.processes.unitdescriptions;

import static qms.processes.unitdescriptions.UnitDescriptionFixture.ID;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.INHERITED;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.NOW;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.PLAN;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.SELF_CHECKS;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.adopted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.attached;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.drafted;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.fixture;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.locked;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.submit;
import static qms.processes.unitdescriptions.UnitDescriptionFixture.submitted;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.ATTACHMENT_ALREADY_ADDED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.ATTACHMENT_NOT_FOUND;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_LOCKED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_NOT_ADOPTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_NOT_A_DRAFT;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.DESCRIPTION_NOT_LOCKED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_ALREADY_SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_NOT_DUE;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.FOLLOW_UP_NOT_SUBMITTED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.LATE_REASON_NEEDED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.SECTION_NOT_DESCRIBED;
import static qms.processes.unitdescriptions.UnitDescriptionProblem.YEAR_NOT_OVER;

import org.junit.jupiter.api.Test;
import qms.events.unitdescriptions.FollowUpCorrected;
import qms.processes.unitdescriptions.FollowUpCommand.AcceptFollowUp;
import qms.processes.unitdescriptions.FollowUpCommand.CorrectFollowUp;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AddAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.AdoptUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.LockUnitDescription;
import qms.processes.unitdescriptions.UnitDescriptionCommand.RemoveAttachment;
import qms.processes.unitdescriptions.UnitDescriptionCommand.WriteSection;
import qms.service.Refusals;
import qms.web.time.FollowUpPeriod;

class UnitDescriptionTest {

    private static final CorrectFollowUp CORRECT =
            new CorrectFollowUp(ID, "SELF_CHECKS", FollowUpPeriod.T1, "Tre av fyra.", "Räknefel.");

    @Test
    void a_draft_is_adopted_with_what_the_units_above_describe_for_all() {
        fixture()
                .given(drafted(2026))
                .when(new AdoptUnitDescription(ID, INHERITED))
                .expectEvents(adopted(2026));
    }

    @Test
    void what_is_adopted_is_not_written_anew() {
        Refusals.with(fixture().given(adopted(2026)).when(new WriteSection(ID, SELF_CHECKS)), DESCRIPTION_NOT_A_DRAFT);
    }

    @Test
    void a_draft_is_not_followed_up() {
        Refusals.with(fixture().given(drafted(2026)).when(submit(null)), DESCRIPTION_NOT_ADOPTED);
    }

    @Test
    void a_document_is_attached_once_and_taken_away_once() {
        Refusals.with(
                fixture().given(drafted(2026), attached()).when(new AddAttachment(ID, PLAN)), ATTACHMENT_ALREADY_ADDED);
        Refusals.with(fixture().given(drafted(2026)).when(new RemoveAttachment(ID, "dok-1")), ATTACHMENT_NOT_FOUND);
    }

    @Test
    void what_is_due_is_submitted() {
        fixture().given(adopted(2026)).when(submit(null)).expectEvents(submitted(2026, null));
    }

    @Test
    void nothing_is_submitted_before_the_period_is_over() {
        Refusals.with(fixture().given(adopted(2027)).when(submit(null)), FOLLOW_UP_NOT_DUE);
    }

    @Test
    void what_comes_late_says_why() {
        Refusals.with(fixture().given(adopted(2025)).when(submit(null)), LATE_REASON_NEEDED);
        fixture().given(adopted(2025)).when(submit("Sjukdom.")).expectEvents(submitted(2025, "Sjukdom."));
    }

    @Test
    void a_period_is_submitted_once() {
        Refusals.with(
                fixture().given(adopted(2026), submitted(2026, null)).when(submit(null)), FOLLOW_UP_ALREADY_SUBMITTED);
    }

    @Test
    void what_was_never_submitted_is_not_accepted() {
        Refusals.with(
                fixture().given(adopted(2026)).when(new AcceptFollowUp(ID, "SELF_CHECKS", FollowUpPeriod.T1)),
                FOLLOW_UP_NOT_SUBMITTED);
    }

    @Test
    void a_section_that_is_not_described_is_not_followed_up() {
        Refusals.with(
                fixture().given(adopted(2026)).when(new AcceptFollowUp(ID, "COLLABORATION", FollowUpPeriod.T1)),
                SECTION_NOT_DESCRIBED);
    }

    @Test
    void a_description_is_locked_when_its_year_is_over() {
        Refusals.with(fixture().given(adopted(2026)).when(new LockUnitDescription(ID)), YEAR_NOT_OVER);
        fixture().given(adopted(2025)).when(new LockUnitDescription(ID)).expectEvents(locked(2025));
    }

    @Test
    void a_locked_one_is_corrected_and_nothing_else() {
        Refusals.with(fixture().given(adopted(2025), locked(2025)).when(submit("Sjukdom.")), DESCRIPTION_LOCKED);
        Refusals.with(fixture().given(adopted(2025)).when(CORRECT), DESCRIPTION_NOT_LOCKED);
        fixture()
                .given(adopted(2025), locked(2025))
                .when(CORRECT)
                .expectEvents(new FollowUpCorrected(
                        ID, "bjorken", 2025, "SELF_CHECKS", "T1", "Tre av fyra.", "Räknefel.", NOW));
    }
}
