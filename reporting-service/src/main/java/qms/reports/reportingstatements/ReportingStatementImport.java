package qms.reports.reportingstatements;

import java.time.Clock;
import org.springframework.stereotype.Component;
import qms.events.reportingstatements.ReportingStated;
import qms.events.reportingstatements.ReportingStatementId;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedCollection;
import qms.service.imports.LineProblems;
import qms.service.imports.ParsedLine;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Label;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;

/** Reporting statements as lines of an import. */
@Component
class ReportingStatementImport implements ImportedCollection<ReportingStatementImport.StatementLine> {

    private final OrganisationReader organisation;
    private final Clock clock;

    ReportingStatementImport(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reporting-statements";
    }

    @Override
    public Class<StatementLine> lineType() {
        return StatementLine.class;
    }

    @Override
    public void check(ParsedLine<StatementLine> line, LineProblems problems, ImportContext context) {
        String unit = line.value().unit();
        if (context.once(Organisation.class, organisation::current).unit(unit).isEmpty()) {
            problems.add("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<StatementLine> line, ImportContext context) {
        StatementLine l = line.value();
        String stream = streamOf(line.externalId());
        ReportingStated stated = new ReportingStated(
                ReportingStatementId.of(stream),
                l.unit(),
                line.externalId(),
                l.year(),
                l.subject(),
                l.state(),
                l.text(),
                clock.instant());
        return ImportPlan.of(stream, ReportingStatement.class.getSimpleName())
                .add(ReportingStated.class, line.base(), sealer -> stated)
                .build();
    }

    /** A line of reporting statements. */
    record StatementLine(
            String unit,
            @Range(min = 1990, max = 2100) int year,
            @Codes({"COMPLAINTS", "LEX_SARAH"}) String subject,
            @Codes({"NOTHING", "NOT_REPORTED"}) String state,
            @Label String text) {}
}
