package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.lexsarah.LexSarahForms.ReporterForm;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahClosed;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/** Lex Sarah cases as lines of an import: the report is the base; decisions, decline, notification and closing may be added later. */
@Component
class LexSarahImport implements ImportedCollection<LexSarahImport.CaseLine> {

    private final LexSarahForm form;
    private final LexSarahWords words;
    private final OrganisationReader organisation;

    LexSarahImport(LexSarahForm form, LexSarahWords words, OrganisationReader organisation) {
        this.form = form;
        this.words = words;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "lex-sarah-cases";
    }

    @Override
    public Class<CaseLine> lineType() {
        return CaseLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("decisions", "declined", "notifiedToIvoAt", "closedAt");
    }

    @Override
    public void check(ParsedLine<CaseLine> line, LineProblems problems, ImportContext context) {
        CaseLine c = line.value();
        List<FieldProblem> found = new ArrayList<>();
        form.check(
                c.unit(),
                c.category(),
                c.otherCategory(),
                Stockholm.day(c.reportedAt()),
                context.once(Organisation.class, organisation::current),
                found);
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<CaseLine> line, ImportContext context) {
        CaseLine c = line.value();
        String stream = streamOf(line.externalId());
        LexSarahCaseId id = LexSarahCaseId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, LexSarahCase.class.getSimpleName())
                .add(LexSarahReported.class, line.base(), sealer -> reported(id, line.externalId(), c));
        for (int i = 0; i < c.decisions().size(); i++) {
            DecisionLine d = c.decisions().get(i);
            plan.add(
                    LexSarahLevelDecided.class,
                    line.part("decisions", i),
                    sealer -> new LexSarahLevelDecided(id, c.unit(), d.level(), d.decidedOn(), null, d.registeredAt()));
        }
        DeclineLine declined = c.declined();
        if (declined != null) {
            plan.addOnce(
                    LexSarahDeclined.class,
                    line.part("declined"),
                    sealer -> new LexSarahDeclined(
                            id,
                            c.unit(),
                            words.seal(stream, About.DECLINED, declined.reason()),
                            declined.registeredAt()));
        }
        Instant notified = c.notifiedToIvoAt();
        if (notified != null) {
            plan.addOnce(
                    LexSarahNotifiedToIvo.class,
                    "notifiedToIvoAt:" + notified,
                    sealer -> new LexSarahNotifiedToIvo(id, c.unit(), notified, notified));
        }
        Instant closed = c.closedAt();
        if (closed != null) {
            plan.addOnce(
                    LexSarahClosed.class,
                    "closedAt:" + closed,
                    sealer -> new LexSarahClosed(id, c.unit(), closed, closed));
        }
        return plan.build();
    }

    private LexSarahReported reported(LexSarahCaseId id, String externalId, CaseLine c) {
        return new LexSarahReported(
                id,
                c.unit(),
                externalId,
                Boolean.TRUE.equals(c.providerInformation()) ? LexSarahCaseView.PROVIDER_INFORMATION : "REPORT",
                c.lawArea(),
                c.occurredOn(),
                c.reportedAt(),
                c.registeredAt(),
                words.sealReporter(
                        id.toString(), c.reporter().name(), c.reporter().role()),
                c.category(),
                c.otherCategory(),
                words.seal(id.toString(), About.DESCRIPTION, c.description()));
    }

    /** A line of lex Sarah cases. */
    record CaseLine(
            String unit,
            @Codes({"SOL", "LSS"}) String lawArea,
            LocalDate occurredOn,
            Instant reportedAt,
            Instant registeredAt,
            ReporterForm reporter,
            String category,
            @Label @MaxLength(80) @Nullable String otherCategory,
            String description,
            @OrEmpty List<DecisionLine> decisions,
            @Nullable DeclineLine declined,
            @Nullable Boolean providerInformation,
            @Nullable Instant notifiedToIvoAt,
            @Nullable Instant closedAt) {}

    /** A decision of a line. */
    record DecisionLine(
            @Codes({
                "UNDECIDED",
                "NO_MISCONDUCT",
                "TANGIBLE_RISK_OF_MISCONDUCT",
                "MISCONDUCT",
                "TANGIBLE_RISK_OF_SERIOUS_MISCONDUCT",
                "SERIOUS_MISCONDUCT"
            })
            String level,

            LocalDate decidedOn,
            Instant registeredAt) {}

    /** That and why a report was declined. */
    record DeclineLine(Instant registeredAt, String reason) {}
}
