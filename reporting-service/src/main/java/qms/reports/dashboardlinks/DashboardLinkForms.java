package qms.reports.dashboardlinks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/** What is taken in about a link to a dashboard, and what is asked of it. */
@Component
class DashboardLinkForms {

    private static final int LONGEST = 366;
    private static final int USUAL = 30;

    private final OrganisationReader organisation;
    private final Clock clock;

    DashboardLinkForms(OrganisationReader organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Which unit's dashboard is shared, until when and why.
     *
     * @param year the year of the moment, where none is given
     * @param asOf a date or a moment: as it was known then; if left out, as it is known now
     * @param validUntil the last day on which the link opens it, at most a year ahead; if left out, in thirty days
     */
    @Form
    record Sharing(
            String unit,

            @Range(min = 1990, max = 2100) @Nullable Integer year,

            @MaxLength(40) @Nullable String asOf,
            @Nullable LocalDate validUntil,
            @Label @MaxLength(1000) String reason) {}

    /** Why the link is taken back. */
    @Form
    record Revocation(@Label @MaxLength(1000) String reason) {}

    /** The moment that is shown: it stands still, so that nobody can subtract one day's figures from another's. */
    Instant moment(Sharing body) {
        return body.asOf() == null ? clock.instant() : AsOf.parse(body.asOf());
    }

    int year(Sharing body) {
        return body.year() == null ? Stockholm.day(moment(body)).getYear() : body.year();
    }

    LocalDate lastDay(Sharing body) {
        return body.validUntil() == null ? Stockholm.day(clock.instant()).plusDays(USUAL) : body.validUntil();
    }

    void check(Sharing body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        LocalDate today = Stockholm.day(clock.instant());
        if (Stockholm.day(moment(body)).isAfter(today)) {
            problems.add(new FieldProblem("asOf", FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden."));
        }
        LocalDate last = lastDay(body);
        if (last.isBefore(today) || last.isAfter(today.plusDays(LONGEST))) {
            problems.add(new FieldProblem(
                    "validUntil", FieldCode.OUT_OF_RANGE, "Ange en dag från i dag till ett år framåt."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}
