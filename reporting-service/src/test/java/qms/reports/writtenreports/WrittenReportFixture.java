package qms.reports.writtenreports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.events.writtenreports.ChapterApproved;
import qms.events.writtenreports.ChapterClaimed;
import qms.events.writtenreports.ChapterMarkedReady;
import qms.events.writtenreports.ChapterWritten;
import qms.events.writtenreports.CollectingStarted;
import qms.events.writtenreports.DraftCompiled;
import qms.events.writtenreports.ReviewDecisionRecorded;
import qms.events.writtenreports.WrittenReportApproved;
import qms.events.writtenreports.WrittenReportFrozen;
import qms.events.writtenreports.WrittenReportId;
import qms.events.writtenreports.WrittenReportPlanned;
import qms.events.writtenreports.WrittenReportPublished;
import qms.events.writtenreports.WrittenReportReviewed;
import qms.events.writtenreports.WrittenReportSubmitted;
import qms.reports.platform.FrozenFigures;
import qms.reports.writtenreports.WrittenReportCommand.Plan;

/** A management review of Enskede at a stage. */
final class WrittenReportFixture {

    static final WrittenReportId ID = WrittenReportId.of("018f0000-0000-7000-8000-0000000000e1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final String UNIT = "enskede";
    static final List<ReportBlock> TEXT = List.of(new ReportBlock("TEXT", "Året i korthet.", null, null, null));
    static final List<ReportChapter> CHAPTERS =
            List.of(chapter("klagomal"), chapter("risker"), chapter("atgarder"), chapter("slutsatser"));

    private WrittenReportFixture() {}

    static AggregateTestFixture<WrittenReport> fixture() {
        AggregateTestFixture<WrittenReport> fixture = new AggregateTestFixture<>(WrittenReport.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static Plan plan() {
        return new Plan(UNIT, "MANAGEMENT_REVIEW", 2025, null, "Ledningens genomgång 2025", null, 1, CHAPTERS);
    }

    static FrozenFigures figures() {
        return new FrozenFigures(NOW, 41, 3, "42 root", "rendering/1", "{\"reports\":[]}");
    }

    static WrittenReportPlanned planned() {
        return planned("MANAGEMENT_REVIEW");
    }

    static WrittenReportPlanned planned(String kind) {
        return new WrittenReportPlanned(
                ID, UNIT, null, kind, 2025, null, "Ledningens genomgång 2025", null, 1, CHAPTERS, null, NOW);
    }

    static CollectingStarted collecting() {
        return new CollectingStarted(ID, UNIT, NOW);
    }

    static ChapterClaimed claimed(String chapter, String owner) {
        return new ChapterClaimed(ID, UNIT, chapter, UNIT, owner, NOW);
    }

    static ChapterWritten written(String chapter) {
        return new ChapterWritten(ID, UNIT, chapter, UNIT, TEXT, NOW);
    }

    static ChapterMarkedReady ready(String chapter) {
        return new ChapterMarkedReady(ID, UNIT, chapter, UNIT, NOW);
    }

    static ChapterApproved approved(String chapter) {
        return new ChapterApproved(ID, UNIT, chapter, UNIT, "DEPARTMENT_MANAGER", NOW);
    }

    static DraftCompiled drafted() {
        return new DraftCompiled(ID, UNIT, NOW);
    }

    static ReviewDecisionRecorded decided() {
        return new ReviewDecisionRecorded(ID, UNIT, "DECISION", "Fler egenkontroller.", null, null, null, TODAY, NOW);
    }

    static WrittenReportReviewed reviewed() {
        return new WrittenReportReviewed(ID, UNIT, "QUALITY_COORDINATOR", TODAY, NOW);
    }

    static WrittenReportFrozen frozen() {
        Packed packed = Packed.of(figures().json());
        return new WrittenReportFrozen(
                ID, UNIT, 1, NOW, 41, 3, "42 root", "rendering/1", packed.sha256(), packed.size(), packed.text(), NOW);
    }

    static WrittenReportSubmitted submitted() {
        return new WrittenReportSubmitted(ID, UNIT, TODAY, TODAY.plusDays(14), NOW);
    }

    static WrittenReportApproved approved() {
        return new WrittenReportApproved(ID, UNIT, TODAY, "§ 12", "2026/23", NOW);
    }

    static WrittenReportPublished published() {
        return new WrittenReportPublished(ID, UNIT, TODAY, NOW);
    }

    private static ReportChapter chapter(String key) {
        return new ReportChapter(key, key, "02-15", List.of());
    }
}
