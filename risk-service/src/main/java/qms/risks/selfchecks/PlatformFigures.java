package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Projection;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.time.Period;
import qms.web.time.Tertial;

/** The platform's own figures that a check may be about, counted as the reports count them and as known now. */
@Component
class PlatformFigures {

    private final Views views;
    private final OrganisationReader organisation;
    private final ComplaintCountProjection complaints;
    private final LexSarahCountProjection lexSarah;

    PlatformFigures(
            Views views,
            OrganisationReader organisation,
            ComplaintCountProjection complaints,
            LexSarahCountProjection lexSarah) {
        this.views = views;
        this.organisation = organisation;
        this.complaints = complaints;
        this.lexSarah = lexSarah;
    }

    long count(String figure, String unit, Period period) {
        return switch (figure) {
            case "complaints.cases" -> count(complaints, unit, period);
            case "lexSarah.reports" -> count(lexSarah, unit, period);
            default -> throw new IllegalStateException("The form lets no other figure through: " + figure);
        };
    }

    /** What an occasion is about: its month, quarter or half-year, else the tertial or the year that its name says. */
    static Period counted(SelfCheckView check, OccurrenceView occurrence) {
        return switch (check.frequency()) {
            case "MONTHLY" -> monthsUntil(occurrence.scheduled(), 1);
            case "QUARTERLY" -> monthsUntil(occurrence.scheduled(), 3);
            case "HALF_YEARLY" -> monthsUntil(occurrence.scheduled(), 6);
            default -> named(check.year(), occurrence.period());
        };
    }

    private static Period named(int year, String period) {
        int of = period.matches("[0-9]{4}.*") ? Integer.parseInt(period.substring(0, 4)) : year;
        int tertial = period.indexOf('T');
        return tertial < 0
                ? Period.year(of)
                : Tertial.valueOf(period.substring(tertial)).in(of);
    }

    private static Period monthsUntil(LocalDate day, int months) {
        LocalDate first = day.withDayOfMonth(1).minusMonths(months - 1L);
        return new Period(first, day.withDayOfMonth(day.lengthOfMonth()));
    }

    private long count(Projection<?, CountedCase> cases, String unit, Period period) {
        Organisation known = organisation.current();
        List<CountedCase> received = views.all(
                cases,
                Query.everything()
                        .between(CountedCase.DAY, period.from(), period.to().plusDays(1)));
        return received.stream()
                .filter(each -> each.counts()
                        && known.placesWhereCounted(each.unit(), each.day()).contains(unit))
                .count();
    }
}
