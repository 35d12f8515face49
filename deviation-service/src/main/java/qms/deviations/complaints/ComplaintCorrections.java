package qms.deviations.complaints;

import static java.util.Objects.requireNonNull;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_CORRECTED_SINCE;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_STEP_NOT_UNDONE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.deviations.complaints.ComplaintCommand.UndoCorrection;
import qms.deviations.complaints.ComplaintView.Correction;
import qms.deviations.complaints.ComplaintView.Fields;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintFeedbackGiven;
import qms.events.complaints.ComplaintInvestigationStarted;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.providers.ProviderId;
import qms.web.problems.Problem;

/** The corrections of a complaint, and what stood before each, so that one can be taken back and the later ones stay. */
final class ComplaintCorrections {

    /** What a correction may give another value; what is said with a category belongs to the categories. */
    private enum Field {
        UNIT,
        KIND,
        SOURCE,
        CATEGORIES,
        RECEIVED_AT,
        PROVIDER
    }

    private record Made(long number, Set<Field> fields, Fields before) {}

    private final List<Made> made = new ArrayList<>();
    private final Map<Long, String> insteadOfUndoing = new HashMap<>();
    private @Nullable Fields now;

    void after(ComplaintEvent event, long number) {
        switch (event) {
            case ComplaintRegistered e -> now = fields(e);
            case ComplaintCorrected e -> corrected(e, number);
            default -> {}
        }
        insteadOfUndoing.put(number, insteadOf(event));
    }

    /** The correction that gives the fields of an earlier one the values that they had before it. */
    ComplaintCorrected undone(UndoCorrection command, String unit, Instant at) {
        Made undone = made.stream()
                .filter(correction -> correction.number() == command.number())
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        COMPLAINT_STEP_NOT_UNDONE,
                        insteadOfUndoing.getOrDefault(command.number(), "Ärendet har ingen sådan händelse.")));
        made.stream().filter(later -> isOverlaid(undone, later)).findFirst().ifPresent(later -> {
            throw Problem.of(
                    COMPLAINT_CORRECTED_SINCE,
                    "Händelse " + later.number()
                            + " har ändrat samma uppgift. Ångra den först, eller rätta uppgiften.");
        });
        return backTo(undone, command, unit, at);
    }

    private void corrected(ComplaintCorrected event, long number) {
        // A stream that an import began tells of corrections only after the registration.
        Fields before = requireNonNull(now, "what is corrected has been registered");
        made.add(new Made(number, changedBy(event), before));
        now = Correction.of(event).over(before);
    }

    private static boolean isOverlaid(Made undone, Made later) {
        return later.number() > undone.number() && !Collections.disjoint(later.fields(), undone.fields());
    }

    private static ComplaintCorrected backTo(Made undone, UndoCorrection command, String unit, Instant at) {
        Fields before = undone.before();
        Set<Field> fields = undone.fields();
        boolean categories = fields.contains(Field.CATEGORIES);
        String provider = fields.contains(Field.PROVIDER) ? before.provider() : null;
        return new ComplaintCorrected(
                command.complaintId(),
                unit,
                command.reason(),
                fields.contains(Field.KIND) ? before.kind() : null,
                fields.contains(Field.SOURCE) ? before.source() : null,
                categories ? before.categories() : null,
                categories ? before.otherCategory() : null,
                fields.contains(Field.UNIT) ? before.unit() : null,
                fields.contains(Field.RECEIVED_AT) ? before.receivedAt() : null,
                at,
                provider == null ? null : ProviderId.of(provider),
                fields.contains(Field.PROVIDER) && provider == null ? true : null,
                command.number());
    }

    private static Set<Field> changedBy(ComplaintCorrected event) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        add(changed, Field.UNIT, event.correctedUnit());
        add(changed, Field.KIND, event.kind());
        add(changed, Field.SOURCE, event.source());
        add(changed, Field.CATEGORIES, event.categories());
        add(changed, Field.CATEGORIES, event.otherCategory());
        add(changed, Field.RECEIVED_AT, event.receivedAt());
        add(changed, Field.PROVIDER, event.provider());
        add(changed, Field.PROVIDER, event.withoutProvider());
        return changed;
    }

    private static void add(Set<Field> changed, Field field, @Nullable Object value) {
        if (value != null) {
            changed.add(field);
        }
    }

    private static Fields fields(ComplaintRegistered event) {
        return new Fields(
                event.unit(),
                event.kind(),
                event.source(),
                event.categories(),
                event.otherCategory(),
                event.receivedAt(),
                event.provider() == null ? null : event.provider().toString());
    }

    private static String insteadOf(ComplaintEvent event) {
        return switch (event) {
            case ComplaintRegistered e -> "Rätta uppgifterna i stället.";
            case ComplaintInvestigationStarted e -> "Utse en annan utredare i stället.";
            case ComplaintDecided e -> "Bedöm ärendet på nytt i stället.";
            case ComplaintFeedbackGiven e -> "Lämna en ny återkoppling i stället.";
            case ComplaintClosed e -> "Återöppna ärendet i stället.";
            case ComplaintReopened e -> "Avsluta ärendet i stället.";
            default -> "Skriv en anteckning i ärendet i stället.";
        };
    }
}
