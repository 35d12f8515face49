package qms.risks.riskmaps;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapId;
import qms.events.riskmaps.RiskMapRevised;
import qms.risks.platform.LevelMaps;
import qms.risks.riskmaps.RiskMapController.CellForm;
import qms.risks.riskmaps.RiskMapController.Revision;
import qms.risks.riskmaps.RiskMapController.StepForm;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.forms.OrEmpty;
import qms.web.problems.FieldProblem;
import qms.web.time.Stockholm;

/** Maps of units as lines of an import: later versions may be added, and what is in use already is changed from today at the earliest. */
@Component
class RiskMapImport extends ImportedHistory<RiskMapImport.Line> {

    private static final String VERSIONS = "versions";

    private final LevelMaps maps;

    RiskMapImport(LevelMaps maps, OrganisationReader organisation, Clock clock) {
        super("risk-maps", Line.class, Set.of(VERSIONS), organisation, clock);
        this.maps = maps;
    }

    @Override
    protected void check(ParsedLine<Line> line, LineRules rules, ImportContext context) {
        Line value = line.value();
        List<FieldProblem> found = new ArrayList<>();
        rules.unit("unit", value.unit());
        rules.past("adoptedOn", value.adoptedOn());
        RiskMapForm.check("", value.drawing(), found);
        int inUse = maps.find(streamOf(line.externalId()))
                .map(map -> map.all().size())
                .orElse(0);
        @Nullable LocalDate before = null;
        for (int i = 0; i < value.versions().size(); i++) {
            Revision version = value.versions().get(i);
            String at = "versions[" + i + "].";
            RiskMapForm.check(at, drawing(version), found);
            rules.notBefore(at + "validFrom", version.validFrom(), before == null ? null : before.plusDays(1));
            if (inUse > 0 && i + 1 >= inUse) {
                rules.notBefore(at + "validFrom", version.validFrom(), Stockholm.day(clock().instant()));
            }
            before = version.validFrom();
        }
        rules.addAll(found);
    }

    @Override
    public ImportPlan plan(ParsedLine<Line> line, ImportContext context) {
        Line value = line.value();
        String stream = streamOf(line.externalId());
        RiskMapId id = RiskMapId.of(stream);
        Drawing first = value.drawing();
        ImportPlan.Builder plan = ImportPlan.of(stream, RiskMap.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        RiskMapAdopted.class,
                        line.base(),
                        sealer -> new RiskMapAdopted(
                                id,
                                value.unit(),
                                value.name(),
                                first.probability(),
                                first.consequence(),
                                first.cells(),
                                Stockholm.startOf(value.adoptedOn())));
        for (int i = 0; i < value.versions().size(); i++) {
            Revision version = value.versions().get(i);
            int number = i + 2;
            plan.add(
                    RiskMapRevised.class, line.part(VERSIONS, i), sealer -> revised(id, value.unit(), number, version));
        }
        return plan.build();
    }

    private RiskMapRevised revised(RiskMapId id, String unit, int number, Revision version) {
        Drawing drawing = drawing(version);
        Instant now = clock().instant();
        Instant begun = Stockholm.startOf(version.validFrom());
        return new RiskMapRevised(
                id,
                unit,
                number,
                version.validFrom(),
                version.reason(),
                drawing.probability(),
                drawing.consequence(),
                drawing.cells(),
                begun.isAfter(now) ? now : begun);
    }

    private static Drawing drawing(Revision version) {
        return new Drawing(
                RiskMapController.steps(version.probability()),
                RiskMapController.steps(version.consequence()),
                RiskMapController.cells(version.cells()));
    }

    /** A map as it was first drawn, and its later versions. */
    record Line(
            String unit,
            @Label @MaxLength(200) String name,
            LocalDate adoptedOn,
            @NotEmpty List<StepForm> probability,
            @NotEmpty List<StepForm> consequence,
            @NotEmpty List<CellForm> cells,
            @OrEmpty List<Revision> versions) {

        Drawing drawing() {
            return new Drawing(
                    RiskMapController.steps(probability),
                    RiskMapController.steps(consequence),
                    RiskMapController.cells(cells));
        }
    }
}
