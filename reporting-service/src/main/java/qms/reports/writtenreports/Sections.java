package qms.reports.writtenreports;

import static qms.reports.writtenreports.WrittenReportProblem.CHAPTER_APPROVED;
import static qms.reports.writtenreports.WrittenReportProblem.CHAPTER_CLAIMED_BY_ANOTHER;
import static qms.reports.writtenreports.WrittenReportProblem.CHAPTER_EMPTY;
import static qms.reports.writtenreports.WrittenReportProblem.CHAPTER_NOT_READY;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.web.problems.Problem;

/** How far the sections of a report's chapters have come: what the report itself needs to know to decide. */
final class Sections {

    private final Map<Place, SectionStatus> statuses = new HashMap<>();
    private final Map<Place, String> owners = new HashMap<>();

    private record Place(String chapter, String department) {}

    void refuseClaim(String chapter, String department, String who, boolean takeOver) {
        refuseIf(
                !takeOver && isAnothers(chapter, department, who),
                CHAPTER_CLAIMED_BY_ANOTHER,
                "Ange att du tar över det, om ni är överens om det.");
    }

    void refuseWriting(String chapter, String department, String who) {
        refuseIf(
                status(chapter, department) == SectionStatus.APPROVED,
                CHAPTER_APPROVED,
                "Lämna tillbaka kapitlet innan det skrivs om.");
        refuseIf(
                isAnothers(chapter, department, who), CHAPTER_CLAIMED_BY_ANOTHER, "Ta över kapitlet innan du skriver.");
    }

    void refuseReady(String chapter, String department) {
        SectionStatus status = status(chapter, department);
        refuseIf(status == SectionStatus.NOT_WRITTEN, CHAPTER_EMPTY, "Skriv kapitlet innan det anges som klart.");
        refuseIf(status == SectionStatus.APPROVED, CHAPTER_APPROVED, "Kapitlet är redan godkänt.");
    }

    void refuseReturn(String chapter, String department) {
        SectionStatus status = status(chapter, department);
        refuseIf(
                status != SectionStatus.READY && status != SectionStatus.APPROVED,
                CHAPTER_NOT_READY,
                "Bara det som är klart eller godkänt kan lämnas tillbaka.");
    }

    void refuseApproval(String chapter, String department) {
        refuseIf(
                status(chapter, department) != SectionStatus.READY,
                CHAPTER_NOT_READY,
                "Kapitlet ska anges som klart innan det godkänns.");
    }

    void owned(String chapter, String department, String owner) {
        owners.put(new Place(chapter, department), owner);
    }

    void now(String chapter, String department, SectionStatus status) {
        statuses.put(new Place(chapter, department), status);
    }

    private SectionStatus status(String chapter, String department) {
        return statuses.getOrDefault(new Place(chapter, department), SectionStatus.NOT_WRITTEN);
    }

    private boolean isAnothers(String chapter, String department, String who) {
        @Nullable String owner = owners.get(new Place(chapter, department));
        return owner != null && !owner.equals(who);
    }

    private static void refuseIf(boolean against, WrittenReportProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}
