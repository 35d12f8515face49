package qms.deviations.lexsarah;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahForms.CauseForm;
import qms.events.measures.MeasureId;
import qms.service.organisation.Organisation;
import qms.service.organisation.Taxonomy;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The rules of form of a lex Sarah report, the same for a request and for a line of an import. */
@Component
class LexSarahForm {

    static final String OTHER = "OTHER";

    private final Clock clock;

    LexSarahForm(Clock clock) {
        this.clock = clock;
    }

    /** Now, if it is not said when. */
    Instant momentOr(String field, @Nullable Instant given) {
        if (given == null) {
            return clock.instant();
        }
        refuseAnyOf(inTheFuture(field, given));
        return given;
    }

    /** Today, if it is not said when. */
    LocalDate dayOr(String field, @Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            refuseAnyOf(List.of(new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.")));
        }
        return given == null ? today : given;
    }

    /** The moment, or now; nothing is done about a report before it is made. */
    Instant since(LexSarahCaseView view, String field, @Nullable Instant given) {
        Instant moment = momentOr(field, given);
        refuseAnyOf(before(field, Stockholm.day(moment), view));
        return moment;
    }

    /** The day, or today; nothing is done about a report before it is made. */
    LocalDate since(LexSarahCaseView view, String field, @Nullable LocalDate given) {
        LocalDate day = dayOr(field, given);
        refuseAnyOf(before(field, day, view));
        return day;
    }

    /** IVO gives time from the day on which it asks, or from some day after the report where it is not said when it asked. */
    static LocalDate due(LexSarahCaseView view, @Nullable Instant asked, LocalDate due) {
        if (due.isBefore(Stockholm.day(asked == null ? view.report().reportedAt() : asked))) {
            throw Problem.invalid("due", FieldCode.OUT_OF_RANGE, "Dagen ligger före den då IVO frågade.");
        }
        return due;
    }

    /** What is reported has happened, or was found, on the day of the report at the latest. */
    static List<FieldProblem> notYet(LocalDate occurredOn, Instant reportedAt) {
        return occurredOn.isAfter(Stockholm.day(reportedAt))
                ? List.of(new FieldProblem(
                        "occurredOn", FieldCode.OUT_OF_RANGE, "Det hade inte hänt än när det rapporterades."))
                : List.of();
    }

    private static List<FieldProblem> before(String field, LocalDate day, LexSarahCaseView view) {
        return day.isBefore(Stockholm.day(view.report().reportedAt()))
                ? List.of(new FieldProblem(
                        field, FieldCode.OUT_OF_RANGE, "Det ligger före den dag då det rapporterades."))
                : List.of();
    }

    List<FieldProblem> inTheFuture(String field, Instant moment) {
        return moment.isAfter(clock.instant().plusSeconds(60))
                ? List.of(new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden."))
                : List.of();
    }

    static void checkCauses(List<CauseForm> causes) {
        if (causes.stream().filter(CauseForm::primary).count() != 1) {
            refuseAnyOf(List.of(
                    new FieldProblem("causes", FieldCode.OUT_OF_RANGE, "Ange en av orsakerna som den främsta.")));
        }
    }

    static Optional<MeasureId> measure(String id) {
        try {
            return Optional.of(MeasureId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static void refuseAnyOf(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    void check(
            String unit,
            String category,
            @Nullable String otherCategory,
            LocalDate reportedOn,
            Organisation organisation,
            List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
            return;
        }
        if (!organisation.mayUse(Taxonomy.LEX_SARAH_CATEGORY, unit, category, reportedOn)) {
            problems.add(
                    new FieldProblem("category", FieldCode.UNKNOWN_CODE, "Okänt värde för enheten: " + category + "."));
        }
        if (category.equals(OTHER) && otherCategory == null) {
            problems.add(new FieldProblem(
                    "otherCategory", FieldCode.MISSING, "Beskriv kategorin Annat med egna ord (högst 80 tecken)."));
        }
    }
}
