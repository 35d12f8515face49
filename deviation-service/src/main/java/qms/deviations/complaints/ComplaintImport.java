package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.complaints.ComplaintForm.Checked;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.providers.ProviderId;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** Complaints as lines of an import: the registration is the base; corrections and what closes a complaint may be added later. */
@Component
class ComplaintImport implements ImportedCollection<ComplaintLine> {

    private static final String PROVIDERS = "providers";

    private final ComplaintForm form;
    private final ComplaintWords words;
    private final OrganisationReader organisation;

    ComplaintImport(ComplaintForm form, ComplaintWords words, OrganisationReader organisation) {
        this.form = form;
        this.words = words;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public Class<ComplaintLine> lineType() {
        return ComplaintLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of(
                "corrections",
                "outcome",
                "deviationFound",
                "closedOn",
                "forwardedOn",
                "reroutedTo",
                "alsoComplaint",
                "duplicateOf",
                "withdrawnOn");
    }

    @Override
    public void check(ParsedLine<ComplaintLine> line, LineProblems problems, ImportContext context) {
        ComplaintLine c = line.value();
        Organisation known = context.once(Organisation.class, organisation::current);
        List<FieldProblem> found = new ArrayList<>();
        form.check(
                new Checked(c.unit(), c.source(), c.categories(), c.otherCategory(), c.receivedAt()), "", known, found);
        provider(c.provider(), "", context, found);
        Instant receivedAt = c.receivedAt();
        String unit = c.unit();
        for (int i = 0; i < c.corrections().size(); i++) {
            ComplaintLine.CorrectionLine correction = c.corrections().get(i);
            unit = correction.unit() == null ? unit : correction.unit();
            receivedAt = correction.receivedAt() == null ? receivedAt : correction.receivedAt();
            String at = "corrections[" + i + "].";
            form.check(
                    new Checked(
                            unit, correction.source(), correction.categories(), correction.otherCategory(), receivedAt),
                    at,
                    known,
                    found);
            provider(correction.provider(), at, context, found);
            if (correction.correctsNothing()) {
                found.add(new FieldProblem("corrections[" + i + "]", FieldCode.MISSING, "Ange det som har rättats."));
            }
        }
        if (line.externalId().equals(c.duplicateOf())) {
            found.add(new FieldProblem("duplicateOf", FieldCode.CYCLE, "Ett ärende är inte sin egen dubblett."));
        } else if (c.duplicateOf() != null && !context.refers(name(), c.duplicateOf())) {
            found.add(new FieldProblem(
                    "duplicateOf", FieldCode.UNKNOWN_REFERENCE, "Det ärendet finns inte: " + c.duplicateOf() + "."));
        }
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<ComplaintLine> line, ImportContext context) {
        ComplaintLine c = line.value();
        String stream = streamOf(line.externalId());
        ComplaintId id = ComplaintId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, Complaint.class.getSimpleName())
                .add(
                        ComplaintRegistered.class,
                        line.base(),
                        sealer -> registered(id, line.externalId(), c, provider(c.provider(), context)));
        if (c.reroutedTo() != null) {
            String to = c.reroutedTo();
            boolean also = Boolean.TRUE.equals(c.alsoComplaint());
            plan.addOnce(
                    ComplaintRerouted.class,
                    "reroutedTo:" + to + ":" + also,
                    also ? Set.of("reroutedTo:" + to + ":false") : Set.of(),
                    sealer -> new ComplaintRerouted(id, c.unit(), to, also, c.registeredAt()));
        }
        if (c.duplicateOf() != null) {
            ComplaintId original = ComplaintId.of(context.streamOf(name(), c.duplicateOf()));
            plan.addOnce(
                    ComplaintMergedAsDuplicate.class,
                    "duplicateOf:" + original,
                    sealer -> new ComplaintMergedAsDuplicate(id, c.unit(), original, c.registeredAt()));
        }
        for (int i = 0; i < c.corrections().size(); i++) {
            ComplaintLine.CorrectionLine correction = c.corrections().get(i);
            plan.add(
                    ComplaintCorrected.class,
                    line.part("corrections", i),
                    sealer -> corrected(id, c.unit(), correction, provider(correction.provider(), context)));
        }
        closing(plan, id, c);
        return plan.build();
    }

    private static void closing(ImportPlan.Builder plan, ComplaintId id, ComplaintLine c) {
        LocalDate forwarded = c.forwardedOn();
        if (forwarded != null) {
            plan.addOnce(
                    ComplaintForwarded.class,
                    "forwardedOn:" + forwarded,
                    sealer -> new ComplaintForwarded(id, c.unit(), forwarded, c.after(forwarded)));
        }
        LocalDate withdrawn = c.withdrawnOn();
        if (withdrawn != null) {
            plan.addOnce(
                    ComplaintWithdrawn.class,
                    "withdrawnOn:" + withdrawn,
                    sealer -> new ComplaintWithdrawn(id, c.unit(), withdrawn, c.after(withdrawn)));
        }
        LocalDate closed = c.closedOn();
        if (c.outcome() != null || c.deviationFound() != null) {
            Instant when = closed == null ? c.registeredAt() : c.after(closed);
            plan.addOnce(
                    ComplaintDecided.class,
                    decided(c.outcome(), c.deviationFound()),
                    c.outcome() == null || c.deviationFound() == null
                            ? Set.of()
                            : Set.of(decided(c.outcome(), null), decided(null, c.deviationFound())),
                    sealer -> new ComplaintDecided(id, c.unit(), c.outcome(), c.deviationFound(), when));
        }
        if (closed != null) {
            plan.addOnce(
                    ComplaintClosed.class,
                    "closedOn:" + closed,
                    sealer -> new ComplaintClosed(id, c.unit(), closed, c.after(closed)));
        }
    }

    private void provider(@Nullable String externalId, String at, ImportContext context, List<FieldProblem> found) {
        if (externalId != null) {
            form.provider(at + "provider", externalId, context.streamOf(PROVIDERS, externalId), found);
        }
    }

    private static @Nullable ProviderId provider(@Nullable String externalId, ImportContext context) {
        return externalId == null ? null : ProviderId.of(context.streamOf(PROVIDERS, externalId));
    }

    private static String decided(@Nullable String outcome, @Nullable Boolean deviationFound) {
        return "outcome:" + outcome + ":" + deviationFound;
    }

    private ComplaintRegistered registered(
            ComplaintId id, String externalId, ComplaintLine c, @Nullable ProviderId provider) {
        return new ComplaintRegistered(
                id,
                c.unit(),
                externalId,
                c.kind(),
                c.channel(),
                c.receivedAt(),
                c.registeredAt(),
                c.source(),
                c.categories(),
                c.otherCategory(),
                words.sealDescription(id.toString(), c.description()),
                words.seal(id.toString(), c.complainant()),
                c.feedbackWanted(),
                null,
                provider);
    }

    private ComplaintCorrected corrected(
            ComplaintId id, String unit, ComplaintLine.CorrectionLine correction, @Nullable ProviderId provider) {
        return new ComplaintCorrected(
                id,
                unit,
                words.sealReason(id.toString(), correction.reason()),
                correction.kind(),
                correction.source(),
                correction.categories(),
                correction.otherCategory(),
                correction.unit(),
                correction.receivedAt(),
                correction.registeredAt(),
                provider);
    }
}
