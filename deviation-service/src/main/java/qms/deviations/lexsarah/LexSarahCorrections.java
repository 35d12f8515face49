package qms.deviations.lexsarah;

import static java.util.Objects.requireNonNull;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_CORRECTED_SINCE;
import static qms.deviations.lexsarah.LexSarahProblem.LEX_SARAH_STEP_NOT_UNDONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.deviations.lexsarah.LexSarahCommand.UndoLexSarahCorrection;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahCorrected;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahEvent;
import qms.events.lexsarah.LexSarahInvestigated;
import qms.events.lexsarah.LexSarahInvestigatorAppointed;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.web.problems.Problem;

/** The corrections of a report, and how it read before each, so that one can be taken back and the later ones stay. */
final class LexSarahCorrections {

    private record Made(long number, LexSarahCorrected correction, LexSarahReported before) {

        boolean isOf(Made other) {
            return (correction.lawArea() != null && other.correction.lawArea() != null)
                    || (correction.occurredOn() != null && other.correction.occurredOn() != null)
                    || (correction.category() != null && other.correction.category() != null);
        }
    }

    private final List<Made> made = new ArrayList<>();
    private final Map<Long, String> insteadOfUndoing = new HashMap<>();
    private @Nullable LexSarahReported report;

    void after(LexSarahEvent event, long number) {
        if (event instanceof LexSarahReported reported) {
            report = reported;
        }
        if (event instanceof LexSarahCorrected correction) {
            LexSarahReported before = requireNonNull(report, "what is corrected has been reported");
            made.add(new Made(number, correction, before));
            report = correction.of(before);
        }
        insteadOfUndoing.put(number, insteadOf(event));
    }

    /** The correction that gives the fields of an earlier one the values that they had before it. */
    LexSarahCorrected undone(UndoLexSarahCorrection command, String unit, Instant at) {
        Made undone = made.stream()
                .filter(each -> each.number() == command.number())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        LEX_SARAH_STEP_NOT_UNDONE,
                        insteadOfUndoing.getOrDefault(command.number(), "Ärendet har ingen sådan händelse.")));
        made.stream()
                .filter(later -> later.number() > undone.number() && later.isOf(undone))
                .findFirst()
                .ifPresent(later -> {
                    throw Problem.of(
                            LEX_SARAH_CORRECTED_SINCE,
                            "Händelse " + later.number()
                                    + " har ändrat samma uppgift. Ångra den först, eller rätta uppgiften.");
                });
        LexSarahCorrected correction = undone.correction();
        LexSarahReported before = undone.before();
        boolean category = correction.category() != null;
        return new LexSarahCorrected(
                command.caseId(),
                unit,
                command.reason(),
                correction.lawArea() == null ? null : before.lawArea(),
                correction.occurredOn() == null ? null : before.occurredOn(),
                category ? before.category() : null,
                category ? before.otherCategory() : null,
                at,
                command.number());
    }

    private static String insteadOf(LexSarahEvent event) {
        return switch (event) {
            case LexSarahReported e -> "Rätta rapporten, eller avskriv den, i stället.";
            case LexSarahDeclined e -> "Gör en ny inledande bedömning i stället.";
            case LexSarahInvestigatorAppointed e -> "Utse en annan utredare i stället.";
            case LexSarahInvestigated e -> "Lämna utredningen på nytt i stället.";
            case LexSarahLevelDecided e -> "Fatta ett nytt beslut om nivån i stället.";
            case LexSarahNotifiedToIvo e -> "Det som har skickats till IVO står fast: komplettera i stället.";
            case LexSarahClosed e -> "Ett avslutat ärende öppnas av ett nytt beslut om nivån.";
            default -> "Lägg till en handling i ärendet i stället.";
        };
    }
}
