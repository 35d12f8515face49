package qms.deviations.providers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.providers.ProviderForms.ContractForm;
import qms.deviations.providers.ProviderForms.LicenceForm;
import qms.events.providers.ProviderEnded;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderRegistered;
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
import qms.web.problems.FieldProblem;

/** Providers as lines of an import: the register is the base; that one has ended may be added later. */
@Component
class ProviderImport implements ImportedCollection<ProviderImport.ProviderLine> {

    private final ProviderRules rules;

    ProviderImport(ProviderRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "providers";
    }

    @Override
    public Class<ProviderLine> lineType() {
        return ProviderLine.class;
    }

    @Override
    public Set<String> growing() {
        return Set.of("endedOn");
    }

    @Override
    public void check(ParsedLine<ProviderLine> line, LineProblems problems, ImportContext context) {
        ProviderLine l = line.value();
        List<FieldProblem> found = new ArrayList<>();
        rules.check(l.unit(), l.organisationNumber(), l.serves(), found);
        problems.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<ProviderLine> line, ImportContext context) {
        ProviderLine l = line.value();
        String stream = streamOf(line.externalId());
        ProviderId id = ProviderId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, Provider.class.getSimpleName())
                .add(ProviderRegistered.class, line.base(), sealer -> registered(id, line.externalId(), l));
        LocalDate ended = l.endedOn();
        if (ended != null) {
            plan.addOnce(
                    ProviderEnded.class,
                    "endedOn:" + ended,
                    sealer -> new ProviderEnded(id, l.unit(), ended, null, l.registeredAt()));
        }
        return plan.build();
    }

    private static ProviderRegistered registered(ProviderId id, String externalId, ProviderLine l) {
        ContractForm contract = l.contract();
        LicenceForm licence = l.licence();
        return new ProviderRegistered(
                id,
                l.unit(),
                externalId,
                l.name(),
                l.organisationNumber(),
                l.kind(),
                contract == null ? null : contract.contract(),
                l.serves(),
                licence == null ? null : licence.licence(),
                l.registeredAt());
    }

    /** A line of providers. */
    record ProviderLine(
            String unit,
            @Label @MaxLength(200) String name,
            @MaxLength(11) @Nullable String organisationNumber,

            @Codes({
                "HOME_CARE",
                "SPECIAL_HOUSING",
                "DAILY_ACTIVITIES",
                "GROUP_HOME",
                "PERSONAL_ASSISTANCE",
                "HVB",
                "FAMILY_HOMES",
                "FAMILY_SUPPORT",
                "OTHER"
            })
            String kind,

            @Nullable ContractForm contract,
            @OrEmpty @NoDoubles List<String> serves,
            @Nullable LicenceForm licence,
            Instant registeredAt,
            @Nullable LocalDate endedOn) {}
}
