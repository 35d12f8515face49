package qms.reports.writtenreports;

import static qms.reports.writtenreports.WrittenReportFixture.ID;
import static qms.reports.writtenreports.WrittenReportFixture.TEXT;
import static qms.reports.writtenreports.WrittenReportFixture.TODAY;
import static qms.reports.writtenreports.WrittenReportFixture.UNIT;
import static qms.reports.writtenreports.WrittenReportFixture.approved;
import static qms.reports.writtenreports.WrittenReportFixture.claimed;
import static qms.reports.writtenreports.WrittenReportFixture.collecting;
import static qms.reports.writtenreports.WrittenReportFixture.drafted;
import static qms.reports.writtenreports.WrittenReportFixture.figures;
import static qms.reports.writtenreports.WrittenReportFixture.fixture;
import static qms.reports.writtenreports.WrittenReportFixture.frozen;
import static qms.reports.writtenreports.WrittenReportFixture.plan;
import static qms.reports.writtenreports.WrittenReportFixture.planned;
import static qms.reports.writtenreports.WrittenReportFixture.ready;
import static qms.reports.writtenreports.WrittenReportFixture.reviewed;
import static qms.reports.writtenreports.WrittenReportFixture.submitted;
import static qms.reports.writtenreports.WrittenReportFixture.written;

import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;
import qms.events.writtenreports.FindingExplained;
import qms.events.writtenreports.WrittenReportEvent;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.events.writtenreports.WrittenReportReopened;
import qms.reports.writtenreports.WrittenReportCommand.ApproveChapter;
import qms.reports.writtenreports.WrittenReportCommand.ApproveReport;
import qms.reports.writtenreports.WrittenReportCommand.ClaimChapter;
import qms.reports.writtenreports.WrittenReportCommand.CompileDraft;
import qms.reports.writtenreports.WrittenReportCommand.CopyReport;
import qms.reports.writtenreports.WrittenReportCommand.ExplainFinding;
import qms.reports.writtenreports.WrittenReportCommand.FreezeReport;
import qms.reports.writtenreports.WrittenReportCommand.MarkChapterReady;
import qms.reports.writtenreports.WrittenReportCommand.PublishReport;
import qms.reports.writtenreports.WrittenReportCommand.RecordDecision;
import qms.reports.writtenreports.WrittenReportCommand.ReopenReport;
import qms.reports.writtenreports.WrittenReportCommand.ReturnChapter;
import qms.reports.writtenreports.WrittenReportCommand.ReturnReport;
import qms.reports.writtenreports.WrittenReportCommand.ReviewReport;
import qms.reports.writtenreports.WrittenReportCommand.Section;
import qms.reports.writtenreports.WrittenReportCommand.StartCollecting;
import qms.reports.writtenreports.WrittenReportCommand.SubmitReport;
import qms.reports.writtenreports.WrittenReportCommand.SupplementReport;
import qms.reports.writtenreports.WrittenReportCommand.WriteChapter;
import qms.web.problems.Problem;

/** What a written report refuses, and why. */
class WrittenReportTest {

    private static final WriteChapter WRITE = new WriteChapter(ID, new Section("klagomal", UNIT, TEXT), "p2");
    private static final String ERROR = "DECLARED_FIGURE_DIFFERS:enskede:lexSarah.reports";

    @Test
    void a_step_that_the_report_has_not_come_to_is_refused() {
        meets("WRITTEN_REPORT_NOT_PLANNED", new StartCollecting(ID), planned(), collecting());
        meets("WRITTEN_REPORT_NOT_BEING_WRITTEN", WRITE, planned());
        meets("WRITTEN_REPORT_NOT_COLLECTING", new CompileDraft(ID), planned());
        meets("WRITTEN_REPORT_NOT_DRAFT", new ReviewReport(ID, "QUALITY_COORDINATOR", TODAY), planned(), collecting());
        meets(
                "WRITTEN_REPORT_NOT_REVIEWED",
                new FreezeReport(ID, figures(), List.of()),
                planned(),
                collecting(),
                drafted());
        meets(
                "WRITTEN_REPORT_NOT_FROZEN",
                new SubmitReport(ID, TODAY, null),
                planned(),
                collecting(),
                drafted(),
                reviewed());
        meets(
                "WRITTEN_REPORT_NOT_SUBMITTED",
                new ReturnReport(ID, null, "Oklart."),
                planned(),
                collecting(),
                drafted(),
                reviewed(),
                frozen());
        meets(
                "WRITTEN_REPORT_NOT_APPROVED",
                new PublishReport(ID, TODAY),
                planned(),
                collecting(),
                drafted(),
                reviewed());
        meets(
                "WRITTEN_REPORT_NOT_PUBLISHED",
                new SupplementReport(ID, List.of(), "Fel.", "Nämnden", TODAY, null),
                planned(),
                collecting());
        meets("WRITTEN_REPORT_DECIDED", new ExplainFinding(ID, ERROR, "Så är det."), planned());
        meets(
                "WRITTEN_REPORT_HAS_ERRORS",
                new FreezeReport(ID, figures(), List.of(ERROR)),
                planned(),
                collecting(),
                drafted(),
                reviewed());
        meets(
                "WRITTEN_REPORT_NO_MANAGEMENT_REVIEW",
                new RecordDecision(ID, "DECISION", "Mer.", null, null, null, TODAY),
                planned("QUALITY_REPORT"),
                collecting());
    }

    @Test
    void a_step_that_a_chapter_has_not_come_to_is_refused() {
        meets("CHAPTER_CLAIMED_BY_ANOTHER", WRITE, planned(), collecting(), claimed("klagomal", "p1"));
        meets("CHAPTER_EMPTY", new MarkChapterReady(ID, "klagomal", UNIT), planned(), collecting());
        meets(
                "CHAPTER_NOT_READY",
                new ApproveChapter(ID, "klagomal", UNIT, "DEPARTMENT_MANAGER"),
                planned(),
                collecting(),
                written("klagomal"));
        meets(
                "CHAPTER_APPROVED",
                WRITE,
                planned(),
                collecting(),
                written("klagomal"),
                ready("klagomal"),
                approved("klagomal"));
    }

    /** A refusal by state: the code, what is asked, and after what. */
    private static void meets(String code, WrittenReportCommand command, WrittenReportEvent... before) {
        refused(fixture().given(List.of(before)).when(command), code);
    }

    @Test
    void an_approved_report_with_an_error_that_nobody_has_explained_is_not_approved_by_the_board() {
        refused(
                fixture()
                        .given(planned(), collecting(), drafted(), reviewed(), frozen(), submitted())
                        .when(new ApproveReport(ID, TODAY, "§ 12", "2026/23", List.of(ERROR))),
                "WRITTEN_REPORT_HAS_ERRORS");
    }

    @Test
    void what_is_explained_stands_in_nobodys_way() {
        fixture()
                .given(
                        planned(),
                        collecting(),
                        drafted(),
                        new FindingExplained(ID, UNIT, ERROR, "En dubblett.", WrittenReportFixture.NOW),
                        reviewed())
                .when(new FreezeReport(ID, figures(), List.of(ERROR)))
                .expectEvents(frozen());
    }

    @Test
    void somebody_else_may_take_a_chapter_over_by_saying_so() {
        refused(
                fixture()
                        .given(planned(), collecting(), claimed("klagomal", "p1"))
                        .when(new ClaimChapter(ID, "klagomal", UNIT, "p2", false)),
                "CHAPTER_CLAIMED_BY_ANOTHER");
        fixture()
                .given(planned(), collecting(), claimed("klagomal", "p1"))
                .when(new ClaimChapter(ID, "klagomal", UNIT, "p2", true))
                .expectEvents(claimed("klagomal", "p2"));
    }

    @Test
    void only_what_is_ready_or_approved_is_returned() {
        refused(
                fixture()
                        .given(planned(), collecting(), written("klagomal"))
                        .when(new ReturnChapter(ID, "klagomal", UNIT, "Kort.")),
                "CHAPTER_NOT_READY");
    }

    @Test
    void what_is_frozen_anew_has_the_next_number() {
        fixture()
                .given(
                        planned(),
                        collecting(),
                        drafted(),
                        reviewed(),
                        frozen(),
                        new WrittenReportReopened(ID, UNIT, "En tabell saknas.", WrittenReportFixture.NOW),
                        reviewed())
                .when(new FreezeReport(ID, figures(), List.of()))
                .expectSuccessfulHandlerExecution();
        refused(
                fixture().given(planned(), collecting()).when(new ReopenReport(ID, "För tidigt.")),
                "WRITTEN_REPORT_NOT_REVIEWED");
    }

    @Test
    void a_copy_has_the_texts_as_drafts_and_says_what_it_was_copied_from() {
        WrittenReportId from = WrittenReportId.of("018f0000-0000-7000-8000-0000000000e2");
        WrittenReportPlanned plain = planned();
        fixture()
                .givenNoPriorActivity()
                .when(new CopyReport(ID, plan(), from, List.of(new Section("klagomal", UNIT, TEXT))))
                .expectEvents(
                        new WrittenReportPlanned(
                                plain.writtenReportId(),
                                plain.unit(),
                                null,
                                plain.kind(),
                                plain.year(),
                                null,
                                plain.title(),
                                null,
                                1,
                                plain.chapters(),
                                from,
                                plain.registeredAt()),
                        written("klagomal"));
    }

    private static void refused(ResultValidator<?> result, String code) {
        result.expectNoEvents().expectException(new CustomMatcher<Throwable>(code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Problem problem
                        && problem.type().code().equals(code);
            }
        });
    }
}
