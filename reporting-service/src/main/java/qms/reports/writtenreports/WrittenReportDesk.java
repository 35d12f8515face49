package qms.reports.writtenreports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import qms.events.writtenreports.WrittenReportId;
import qms.reports.platform.BlockForm;
import qms.reports.platform.ReportFigures;
import qms.reports.platform.ReportFigures.Asked;
import qms.reports.platform.ReportKind;
import qms.reports.writtenreports.WrittenReportView.Planned;
import qms.service.api.Access;
import qms.service.api.Desk;
import qms.service.organisation.OrganisationReader;
import qms.web.identity.Role;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** What all acts on written reports have in common: which departments a report has, and who may write or approve for which of them. */
@Component
class WrittenReportDesk {

    private static final Role[] WRITERS = {
        Role.UNIT_REPRESENTATIVE,
        Role.DEPUTY_UNIT_MANAGER,
        Role.UNIT_MANAGER,
        Role.DEPARTMENT_MANAGER,
        Role.PROCESS_OWNER,
        Role.PROCESS_FACILITATOR,
        Role.QUALITY_COORDINATOR,
        Role.LEX_SARAH_OFFICER,
        Role.MAS,
        Role.MAR
    };
    private static final Role[] APPROVERS = {Role.DEPARTMENT_MANAGER, Role.QUALITY_COORDINATOR};

    private final Desk desk;
    private final WrittenReportProjection projection;
    private final ReportFigures figures;
    private final OrganisationReader organisation;
    private final Access access;
    private final Clock clock;

    WrittenReportDesk(
            Desk desk,
            WrittenReportProjection projection,
            ReportFigures figures,
            OrganisationReader organisation,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.figures = figures;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    ResponseEntity<WrittenReportDetails> act(
            String id, BiFunction<WrittenReportId, WrittenReportView, WrittenReportCommand> command) {
        return desk.act(projection, id, view -> command.apply(WrittenReportId.of(id), view), WrittenReportDetails::of);
    }

    /** The department as it was given, the whole if none was; refuses whoever may not write for it. */
    String writingFor(WrittenReportView report, String chapter, @Nullable String department) {
        return actingFor(report, chapter, department, WRITERS);
    }

    /** The same for whoever approves or returns. */
    String approvingFor(WrittenReportView report, String chapter, @Nullable String department) {
        return actingFor(report, chapter, department, APPROVERS);
    }

    /** The unit of the report and its departments: whose texts and figures it has. */
    List<String> units(WrittenReportView report) {
        return figures.unitsOf(organisation.current(), asked(report));
    }

    void check(WrittenReportView report, List<BlockForm> blocks) {
        List<FieldProblem> problems =
                BlockForm.check(blocks, report.planned().kind(), "blocks", units(report)::contains);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    static Asked asked(WrittenReportView report) {
        Planned planned = report.planned();
        return new Asked(planned.unit(), planned.year(), planned.tertial(), ReportKind.valueOf(planned.kind()));
    }

    /** A day that has come; today if none is given. */
    LocalDate dayOr(String field, @Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    private String actingFor(WrittenReportView report, String chapter, @Nullable String department, Role... roles) {
        if (report.planned().chapters().stream().noneMatch(each -> each.key().equals(chapter))) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Rapporten har inget kapitel " + chapter + ".");
        }
        String unit = Optional.ofNullable(department).orElse(report.unit());
        if (!units(report).contains(unit)) {
            throw Problem.invalid("department", FieldCode.UNKNOWN_UNIT, "Rapporten har ingen avdelning " + unit + ".");
        }
        if (!access.holds(unit, roles)) {
            throw Problem.of(
                    CommonProblem.FORBIDDEN,
                    "Din roll får inte göra detta för " + unit + "; ange den avdelning som du skriver för.");
        }
        return unit;
    }
}
