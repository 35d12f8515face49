package qms.processes.documents;

import static qms.processes.documents.DocumentFixture.ID;
import static qms.processes.documents.DocumentFixture.IN_A_YEAR;
import static qms.processes.documents.DocumentFixture.NOW;
import static qms.processes.documents.DocumentFixture.TODAY;
import static qms.processes.documents.DocumentFixture.URL;
import static qms.processes.documents.DocumentFixture.and;
import static qms.processes.documents.DocumentFixture.approved;
import static qms.processes.documents.DocumentFixture.attached;
import static qms.processes.documents.DocumentFixture.checked;
import static qms.processes.documents.DocumentFixture.drafted;
import static qms.processes.documents.DocumentFixture.fixture;
import static qms.processes.documents.DocumentFixture.published;
import static qms.processes.documents.DocumentFixture.reviewed;
import static qms.processes.documents.DocumentFixture.revisionBegun;
import static qms.processes.documents.DocumentFixture.submitted;
import static qms.processes.documents.DocumentFixture.untilPublished;
import static qms.processes.documents.DocumentProblem.DOCUMENT_APPROVED_BY_OTHERS;
import static qms.processes.documents.DocumentProblem.DOCUMENT_IS_EXTERNAL;
import static qms.processes.documents.DocumentProblem.DOCUMENT_IS_INTERNAL;
import static qms.processes.documents.DocumentProblem.DOCUMENT_REPLACED_BY_ITSELF;
import static qms.processes.documents.DocumentProblem.DOCUMENT_REVIEW_NOT_LATER;
import static qms.processes.documents.DocumentProblem.DOCUMENT_WITHOUT_CONTENT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentEvent;
import qms.processes.documents.DocumentCommand.ApproveDocument;
import qms.processes.documents.DocumentCommand.AttachContent;
import qms.processes.documents.DocumentCommand.BeginRevision;
import qms.processes.documents.DocumentCommand.LinkDocument;
import qms.processes.documents.DocumentCommand.PublishDocument;
import qms.processes.documents.DocumentCommand.RecordLink;
import qms.processes.documents.DocumentCommand.RetireDocument;
import qms.processes.documents.DocumentCommand.ReviewDocument;
import qms.processes.documents.DocumentCommand.SubmitDocument;
import qms.processes.documents.LinkFinding.Outcome;
import qms.service.Refusals;

/** What a document takes and refuses besides the table of its life cycle. */
class DocumentTest {

    private static final List<DocumentEvent> PUBLISHED = untilPublished("INTERNAL");
    private static final LinkFinding GONE = new LinkFinding(URL, Outcome.BROKEN, 404);

    @Test
    void nothing_is_handed_over_without_content() {
        Refusals.with(fixture().given(drafted()).when(new SubmitDocument(ID)), DOCUMENT_WITHOUT_CONTENT);
    }

    @Test
    void a_new_version_has_no_content_before_it_is_given_one() {
        Refusals.with(
                fixture().given(and(PUBLISHED, revisionBegun("1.1", "MINOR"))).when(new SubmitDocument(ID)),
                DOCUMENT_WITHOUT_CONTENT);
    }

    @Test
    void what_others_issue_takes_no_file_and_what_is_kept_here_no_address() {
        Refusals.with(
                fixture()
                        .given(drafted("UNIT", "EXTERNAL"))
                        .when(new AttachContent(ID, "a".repeat(64), 1, "text/plain", "a.txt")),
                DOCUMENT_IS_EXTERNAL);
        Refusals.with(fixture().given(drafted()).when(new LinkDocument(ID, URL)), DOCUMENT_IS_INTERNAL);
        Refusals.with(fixture().given(PUBLISHED).when(new RecordLink(ID, GONE, null)), DOCUMENT_IS_INTERNAL);
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT,PROCESS_OWNER",
        "UNIT,UNIT_MANAGER",
        "UNIT,DEPARTMENT_MANAGER",
        "OVERARCHING,STEERING_GROUP",
        "POLICY,BOARD_MEMBER"
    })
    void a_version_is_approved_by_the_role_that_its_level_asks_for(String level, String role) {
        fixture()
                .given(drafted(level, "INTERNAL"), attached("1.0"), submitted("1.0"))
                .when(new ApproveDocument(ID, Set.of("EMPLOYEE", role), "§ 12"))
                .expectEvents(new DocumentApproved(ID, "bjorken", "1.0", role, "§ 12", NOW));
    }

    @ParameterizedTest
    @CsvSource({"UNIT,STEERING_GROUP", "OVERARCHING,PROCESS_OWNER", "POLICY,STEERING_GROUP"})
    void another_role_does_not_approve(String level, String role) {
        Refusals.with(
                fixture()
                        .given(drafted(level, "INTERNAL"), attached("1.0"), submitted("1.0"))
                        .when(new ApproveDocument(ID, Set.of(role), null)),
                DOCUMENT_APPROVED_BY_OTHERS);
    }

    @Test
    void a_published_version_is_to_be_reviewed_in_a_year_if_nothing_else_is_said() {
        fixture()
                .given(drafted(), attached("1.0"), submitted("1.0"), approved("1.0"))
                .when(new PublishDocument(ID, null))
                .expectEvents(published("1.0"));
    }

    @Test
    void the_next_review_counts_from_the_last_one_and_lies_ahead() {
        fixture().given(PUBLISHED).when(new ReviewDocument(ID, null)).expectEvents(reviewed(IN_A_YEAR));
        fixture()
                .given(PUBLISHED)
                .when(new ReviewDocument(ID, TODAY.plusDays(1)))
                .expectEvents(reviewed(TODAY.plusDays(1)));
        Refusals.with(fixture().given(PUBLISHED).when(new ReviewDocument(ID, TODAY)), DOCUMENT_REVIEW_NOT_LATER);
    }

    @Test
    void the_number_says_whether_what_it_says_has_changed() {
        fixture()
                .given(PUBLISHED)
                .when(new BeginRevision(ID, "MINOR", "Nytt larm", null))
                .expectEvents(revisionBegun("1.1", "MINOR"));
        fixture()
                .given(and(PUBLISHED, revisionBegun("1.1", "MINOR"), published("1.1")))
                .when(new BeginRevision(ID, "MAJOR", "Nytt larm", null))
                .expectEvents(revisionBegun("2.0", "MAJOR"));
    }

    @Test
    void a_document_does_not_replace_itself() {
        Refusals.with(
                fixture().given(PUBLISHED).when(new RetireDocument(ID, "Ny rutin.", ID)), DOCUMENT_REPLACED_BY_ITSELF);
    }

    @Test
    void a_link_that_somebody_else_has_looked_up_meanwhile_is_not_told_of_twice() {
        List<DocumentEvent> looked = and(untilPublished("EXTERNAL"), checked("BROKEN", 404));
        fixture()
                .given(looked)
                .when(new RecordLink(ID, GONE, NOW.minusSeconds(1)))
                .expectNoEvents();
        fixture().given(looked).when(new RecordLink(ID, GONE, NOW)).expectEvents(checked("BROKEN", 404));
    }
}
