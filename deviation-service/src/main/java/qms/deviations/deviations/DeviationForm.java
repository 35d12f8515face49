package qms.deviations.deviations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.deviations.DeviationForms.CausesForm;
import qms.deviations.deviations.DeviationForms.EscalationForm;
import qms.deviations.deviations.DeviationForms.OriginForm;
import qms.deviations.deviations.DeviationForms.Report;
import qms.deviations.platform.Given;
import qms.events.complaints.ComplaintEvent;
import qms.service.organisation.OrganisationReader;
import qms.service.organisation.Taxonomy;
import qms.service.projection.Reading;
import qms.service.projection.Recorded;
import qms.service.projection.Streams;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** The rules of form of a deviation that are about more than one field, or about what else there is. */
@Component
class DeviationForm {

    static final String OTHER = "OTHER";
    private static final int WHYS = 5;
    private static final int SLACK_SECONDS = 60;

    private final OrganisationReader organisation;
    private final Streams streams;
    private final Given given;
    private final Clock clock;

    DeviationForm(OrganisationReader organisation, Streams streams, Given given, Clock clock) {
        this.organisation = organisation;
        this.streams = streams;
        this.given = given;
        this.clock = clock;
    }

    void check(Report body) {
        List<FieldProblem> problems = new ArrayList<>();
        given.unit("unit", body.unit(), problems);
        notInTheFuture("occurredAt", body.occurredAt(), problems);
        inOrder("discoveredAt", body.occurredAt(), body.discoveredAt(), problems);
        inOrder("reportedAt", body.occurredAt(), body.reportedAt(), problems);
        if (body.reportedAt() != null && !Boolean.TRUE.equals(body.enteredAfterOutage())) {
            problems.add(new FieldProblem(
                    "enteredAfterOutage",
                    FieldCode.MISSING,
                    "Bara det som skrevs på papper under ett driftavbrott har en egen rapporttid."));
        }
        if (body.origin() != null && !exists(body.origin())) {
            problems.add(new FieldProblem("origin.id", FieldCode.UNKNOWN_REFERENCE, "Det klagomålet finns inte."));
        }
        refuse(problems);
    }

    void checkUnit(String field, String unit) {
        List<FieldProblem> problems = new ArrayList<>();
        given.unit(field, unit, problems);
        refuse(problems);
    }

    void check(CausesForm body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!body.areas().contains(body.primary())) {
            problems.add(new FieldProblem(
                    "primary", FieldCode.UNKNOWN_REFERENCE, "Den främsta orsaken är ett av områdena i areas."));
        }
        if (body.whys().size() > WHYS) {
            problems.add(new FieldProblem("whys", FieldCode.TOO_LONG, "Ange högst fem svar på varför."));
        }
        refuse(problems);
    }

    void checkCategory(String category, @Nullable String subcategory) {
        List<FieldProblem> problems = new ArrayList<>();
        category("", category, subcategory, problems);
        refuse(problems);
    }

    /** The same for a request and for a line of an import, where {@code at} is the path in front. */
    static void category(String at, String category, @Nullable String subcategory, List<FieldProblem> problems) {
        if (!Taxonomy.DEVIATION_CATEGORY.has(category)) {
            problems.add(new FieldProblem(
                    at + "category", FieldCode.UNKNOWN_CODE, "Okänt värde för kategorin: " + category + "."));
        }
        if (category.equals(OTHER) && subcategory == null) {
            problems.add(new FieldProblem(
                    at + "subcategory", FieldCode.MISSING, "Beskriv kategorin Annat med egna ord (högst 80 tecken)."));
        }
    }

    /** A lex Sarah report says under which law, and has categories of its own. */
    void check(EscalationForm body, String unit) {
        List<FieldProblem> problems = new ArrayList<>();
        if (body.to().equals("LEX_SARAH")) {
            if (body.lawArea() == null) {
                problems.add(new FieldProblem("lawArea", FieldCode.MISSING, "Ange om det gäller SoL eller LSS."));
            }
            lexSarahCategory(body, unit, problems);
        }
        refuse(problems);
    }

    private void lexSarahCategory(EscalationForm body, String unit, List<FieldProblem> problems) {
        String category = body.category();
        if (category == null) {
            problems.add(new FieldProblem("category", FieldCode.MISSING, "Ange vad misstanken gäller."));
        } else if (!organisation.current().mayUse(Taxonomy.LEX_SARAH_CATEGORY, unit, category, today())) {
            problems.add(
                    new FieldProblem("category", FieldCode.UNKNOWN_CODE, "Okänt värde för enheten: " + category + "."));
        } else if (category.equals(OTHER) && body.otherCategory() == null) {
            problems.add(new FieldProblem(
                    "otherCategory", FieldCode.MISSING, "Beskriv kategorin Annat med egna ord (högst 80 tecken)."));
        }
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }

    private void inOrder(String field, Instant first, @Nullable Instant then, List<FieldProblem> problems) {
        if (then == null) {
            return;
        }
        notInTheFuture(field, then, problems);
        if (then.isBefore(first)) {
            problems.add(new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Det hade inte hänt än."));
        }
    }

    private void notInTheFuture(String field, Instant moment, List<FieldProblem> problems) {
        if (moment.isAfter(clock.instant().plusSeconds(SLACK_SECONDS))) {
            problems.add(new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden."));
        }
    }

    private boolean exists(OriginForm origin) {
        return !origin.kind().equals("COMPLAINT")
                || streams.read(new AComplaint(), origin.id()).isPresent();
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** All that is to be known of a complaint: that it is there. */
    private static final class AComplaint extends Reading<ComplaintEvent, Boolean> {

        AComplaint() {
            super(ComplaintEvent.class, Boolean.class);
        }

        @Override
        public Boolean evolve(@Nullable Boolean before, ComplaintEvent event, Recorded recorded) {
            return true;
        }
    }
}
