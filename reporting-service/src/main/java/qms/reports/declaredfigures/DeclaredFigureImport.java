package qms.reports.declaredfigures;

import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import qms.events.declaredfigures.DeclaredFigureId;
import qms.events.declaredfigures.FigureDeclared;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Label;
import qms.web.forms.Range;

/** Declared figures as lines of an import. */
@Component
class DeclaredFigureImport implements ImportedCollection<DeclaredFigureImport.FigureLine> {

    private final OrganisationReader organisation;
    private final Clock clock;

    DeclaredFigureImport(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "declared-figures";
    }

    @Override
    public Class<FigureLine> lineType() {
        return FigureLine.class;
    }

    @Override
    public void check(ParsedLine<FigureLine> line, LineProblems problems, ImportContext context) {
        problems.addAll(DeclaredFigureForm.check(
                line.value().unit(), line.value().figure(), context.once(Organisation.class, organisation::current)));
    }

    @Override
    public ImportPlan plan(ParsedLine<FigureLine> line, ImportContext context) {
        FigureLine l = line.value();
        String stream = streamOf(line.externalId());
        FigureDeclared declared = new FigureDeclared(
                DeclaredFigureId.of(stream),
                l.unit(),
                line.externalId(),
                l.year(),
                l.figure(),
                l.value(),
                l.text(),
                clock.instant());
        return ImportPlan.of(stream, DeclaredFigure.class.getSimpleName())
                .add(FigureDeclared.class, line.base(), sealer -> declared)
                .build();
    }

    /** A line of declared figures. */
    record FigureLine(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            String figure,
            BigDecimal value,
            @Label String text) {}
}
