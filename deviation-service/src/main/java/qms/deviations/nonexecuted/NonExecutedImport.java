package qms.deviations.nonexecuted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.nonexecuted.NonExecutedForms.FigureForm;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.nonexecuted.NonExecutedSentToAuditors;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.nonexecuted.NonExecutedStatisticsReported;
import qms.events.periods.PeriodTaken;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.service.store.TakenPeriod;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.time.Stockholm;

/** Quarterly reports as lines of an import: the quarter is the base; figures, and who has been told, may be added later. */
@Component
class NonExecutedImport extends ImportedHistory<NonExecutedImport.QuarterLine> {

    private static final Set<String> GROWING =
            Set.of("collected", "sentToIvoOn", "sentToAuditorsOn", "statistics", "closedOn");

    NonExecutedImport(OrganisationReader organisation, Clock clock) {
        super("non-executed-decisions", QuarterLine.class, GROWING, organisation, clock);
    }

    @Override
    protected void check(ParsedLine<QuarterLine> line, LineRules rules, ImportContext context) {
        QuarterLine l = line.value();
        rules.unit("unit", l.unit());
        rules.past("openedOn", l.openedOn());
        Collected collected = l.collected();
        LocalDate known = collected == null ? l.openedOn() : collected.collectedOn();
        rules.past("collected.collectedOn", known, l.openedOn());
        rules.past("sentToIvoOn", l.sentToIvoOn(), known);
        rules.past("sentToAuditorsOn", l.sentToAuditorsOn(), known);
        CouncilTold statistics = l.statistics();
        rules.past("statistics.reportedOn", statistics == null ? null : statistics.reportedOn(), known);
        rules.past("closedOn", l.closedOn(), statistics == null ? known : statistics.reportedOn());
        if (l.sentToIvoOn() != null || l.sentToAuditorsOn() != null || statistics != null) {
            rules.needed("collected", collected, "Ange siffrorna som skickades.");
        }
    }

    @Override
    public ImportPlan plan(ParsedLine<QuarterLine> line, ImportContext context) {
        QuarterLine l = line.value();
        String stream = streamOf(line.externalId());
        NonExecutedReportId id = NonExecutedReportId.of(stream);
        Instant opened = Stockholm.startOf(l.openedOn());
        PeriodTaken taken = TakenPeriod.taking(
                NonExecutedCommand.KIND, l.unit(), NonExecutedCommand.periodOf(l.year(), l.quarter()), stream, opened);
        ImportPlan.Builder plan = ImportPlan.of(taken.subject(), TakenPeriod.class.getSimpleName())
                .addOnce(PeriodTaken.class, line.base(), sealer -> taken)
                .in(stream, NonExecutedReport.class.getSimpleName())
                .addOnce(
                        NonExecutedQuarterOpened.class,
                        line.base(),
                        sealer -> new NonExecutedQuarterOpened(
                                id, l.unit(), l.year(), l.quarter(), l.openedOn(), opened));
        Collected collected = l.collected();
        if (collected != null) {
            plan.addOnce(
                    NonExecutedFiguresCollected.class,
                    line.part("collected"),
                    sealer -> new NonExecutedFiguresCollected(
                            id, l.unit(), collected.all(), collected.collectedOn(), at(collected.collectedOn())));
        }
        sent(plan, id, l);
        ended(plan, id, line);
        return plan.build();
    }

    private static void sent(ImportPlan.Builder plan, NonExecutedReportId id, QuarterLine l) {
        LocalDate ivo = l.sentToIvoOn();
        if (ivo != null) {
            plan.addOnce(
                    NonExecutedSentToIvo.class,
                    "sentToIvoOn:" + ivo,
                    sealer -> new NonExecutedSentToIvo(id, l.unit(), ivo, at(ivo)));
        }
        LocalDate auditors = l.sentToAuditorsOn();
        if (auditors != null) {
            plan.addOnce(
                    NonExecutedSentToAuditors.class,
                    "sentToAuditorsOn:" + auditors,
                    sealer -> new NonExecutedSentToAuditors(id, l.unit(), auditors, at(auditors)));
        }
    }

    private static void ended(ImportPlan.Builder plan, NonExecutedReportId id, ParsedLine<QuarterLine> line) {
        QuarterLine l = line.value();
        CouncilTold s = l.statistics();
        if (s != null) {
            plan.addOnce(
                    NonExecutedStatisticsReported.class,
                    line.part("statistics"),
                    sealer -> new NonExecutedStatisticsReported(
                            id, l.unit(), s.reportedOn(), s.registryNumber(), at(s.reportedOn())));
        }
        LocalDate closed = l.closedOn();
        if (closed != null) {
            plan.addOnce(
                    NonExecutedClosed.class,
                    "closedOn:" + closed,
                    sealer -> new NonExecutedClosed(id, l.unit(), closed, at(closed)));
        }
    }

    private static Instant at(LocalDate day) {
        return Stockholm.startOf(day);
    }

    /** A line of quarterly reports. */
    record QuarterLine(
            String unit,
            @Range(min = 2006, max = 2100) int year,
            @Range(min = 1, max = 4) int quarter,
            LocalDate openedOn,
            @Nullable Collected collected,
            @Nullable LocalDate sentToIvoOn,
            @Nullable LocalDate sentToAuditorsOn,
            @Nullable CouncilTold statistics,
            @Nullable LocalDate closedOn) {}

    /** The figures of the quarter; none at all where no decision waited. */
    record Collected(LocalDate collectedOn, @OrEmpty List<FigureForm> figures) {

        List<NonExecutedFigure> all() {
            return figures.stream().map(FigureForm::figure).toList();
        }
    }

    /** What the council was given. */
    record CouncilTold(
            LocalDate reportedOn,
            @Label @MaxLength(100) @Nullable String registryNumber) {}
}
