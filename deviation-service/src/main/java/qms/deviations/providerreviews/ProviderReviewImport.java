package qms.deviations.providerreviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Given;
import qms.deviations.platform.KnownProviders;
import qms.deviations.providerreviews.ProviderReviewForms.FindingForm;
import qms.events.providerreviews.ProviderReviewClosed;
import qms.events.providerreviews.ProviderReviewId;
import qms.events.providerreviews.ProviderReviewPerformed;
import qms.events.providerreviews.ProviderReviewPlanned;
import qms.events.providers.ProviderId;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** Reviews of providers as lines of an import: the plan is the base; what was found may be added later. */
@Component
class ProviderReviewImport implements ImportedCollection<ProviderReviewImport.ReviewLine> {

    private static final String PROVIDERS = "providers";

    private final Given given;
    private final KnownProviders providers;

    ProviderReviewImport(Given given, KnownProviders providers) {
        this.given = given;
        this.providers = providers;
    }

    @Override
    public String name() {
        return "provider-reviews";
    }

    @Override
    public Class<ReviewLine> lineType() {
        return ReviewLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("performed", "closedOn");
    }

    @Override
    public void check(ParsedLine<ReviewLine> line, LineProblems problems, ImportContext context) {
        ReviewLine l = line.value();
        List<FieldProblem> found = new ArrayList<>();
        given.unit("unit", l.unit(), found);
        String provider = l.provider();
        if (provider != null
                && providers.name(context.streamOf(PROVIDERS, provider)).isEmpty()) {
            found.add(new FieldProblem(
                    "provider", FieldCode.UNKNOWN_REFERENCE, "Utföraren finns inte: " + provider + "."));
        }
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<ReviewLine> line, ImportContext context) {
        ReviewLine l = line.value();
        String stream = streamOf(line.externalId());
        ProviderReviewId id = ProviderReviewId.of(stream);
        String provider = l.provider();
        ProviderId of = provider == null ? null : ProviderId.of(context.streamOf(PROVIDERS, provider));
        ImportPlan.Builder plan = ImportPlan.of(stream, ProviderReview.class.getSimpleName())
                .add(
                        ProviderReviewPlanned.class,
                        line.base(),
                        sealer -> new ProviderReviewPlanned(
                                id,
                                l.unit(),
                                line.externalId(),
                                of,
                                l.kind(),
                                l.matter(),
                                l.plannedFor(),
                                l.requirements(),
                                l.registeredAt()));
        PerformedLine performed = l.performed();
        if (performed != null) {
            plan.addOnce(
                    ProviderReviewPerformed.class,
                    line.part("performed"),
                    sealer -> new ProviderReviewPerformed(
                            id,
                            l.unit(),
                            performed.performedOn(),
                            performed.findings().stream()
                                    .map(FindingForm::found)
                                    .toList(),
                            l.registeredAt()));
        }
        LocalDate closed = l.closedOn();
        if (closed != null) {
            plan.addOnce(
                    ProviderReviewClosed.class,
                    "closedOn:" + closed,
                    sealer -> new ProviderReviewClosed(id, l.unit(), closed, List.of(), null, l.registeredAt()));
        }
        return plan.build();
    }

    /** A line of reviews; the provider by its externalId. */
    record ReviewLine(
            String unit,
            @MaxLength(100) @Nullable String provider,
            @Codes({"OPERATIONS", "CONTRACT", "SURVEY"}) String kind,
            @Label @MaxLength(500) String matter,
            LocalDate plannedFor,
            @OrEmpty @NoDoubles @Label @MaxLength(500) List<String> requirements,
            Instant registeredAt,
            @Nullable PerformedLine performed,
            @Nullable LocalDate closedOn) {}

    /** What the review found. */
    record PerformedLine(LocalDate performedOn, @OrEmpty List<FindingForm> findings) {}
}
