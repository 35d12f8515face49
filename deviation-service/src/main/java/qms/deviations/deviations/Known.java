package qms.deviations.deviations;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.deviations.platform.LexOutcome;
import qms.events.CaseRef;
import qms.events.deviations.DeviationAssessed;
import qms.events.deviations.DeviationCausesFound;
import qms.events.deviations.DeviationClosed;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEscalated;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationFollowedUp;
import qms.events.deviations.DeviationHealthCareAssessed;
import qms.events.deviations.DeviationInvestigationOpened;
import qms.events.deviations.DeviationLexCaseOpened;
import qms.events.deviations.DeviationMeasureLinked;
import qms.events.deviations.DeviationMeasuresDecided;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationReturned;
import qms.events.deviations.DeviationStaffInformed;
import qms.events.deviations.DeviationTriaged;
import qms.events.measures.MeasureId;

/** What a deviation must know of itself in order to decide, beside where it stands. */
record Known(
        String unit,
        @Nullable String reporter,
        @Nullable String investigator,
        Set<Fact> facts,
        Set<MeasureId> measures,
        Set<CaseRef> opened) {

    static final Known NOTHING = new Known("", null, null, Set.of(), Set.of(), Set.of());

    private enum Fact {
        HEALTH_CARE,
        HEALTH_CARE_ASSESSED,
        SUSPECTED_MISCONDUCT,
        CAUSES_FOUND,
        FOLLOWED_UP
    }

    boolean healthCare() {
        return facts.contains(Fact.HEALTH_CARE);
    }

    boolean healthCareAssessed() {
        return facts.contains(Fact.HEALTH_CARE_ASSESSED);
    }

    boolean suspectedMisconduct() {
        return facts.contains(Fact.SUSPECTED_MISCONDUCT);
    }

    boolean causesFound() {
        return facts.contains(Fact.CAUSES_FOUND);
    }

    boolean followedUp() {
        return facts.contains(Fact.FOLLOWED_UP);
    }

    /** Only what was neither suspected misconduct nor led to any measure is done with at once. */
    boolean mustBeFollowedUp() {
        return suspectedMisconduct() || !measures.isEmpty();
    }

    /** Whether somebody is too close to the matter to assess it. */
    boolean conflicts(String person) {
        return person.equals(reporter) || (suspectedMisconduct() && person.equals(investigator));
    }

    Known after(DeviationEvent event) {
        return switch (event) {
            case DeviationReported e -> new Known(e.unit(), e.reporter(), null, facts, measures, opened);
            case DeviationReassigned e -> new Known(e.toUnit(), reporter, null, facts, measures, opened);
            case DeviationTriaged e ->
                with(Fact.HEALTH_CARE, e.legalBases().contains("HSL"))
                        .with(Fact.SUSPECTED_MISCONDUCT, e.suspectedMisconduct());
            case DeviationDismissed e -> this;
            case DeviationInvestigationOpened e -> new Known(unit, reporter, e.investigator(), facts, measures, opened);
            case DeviationCausesFound e -> with(Fact.CAUSES_FOUND, true);
            case DeviationAssessed e -> this;
            case DeviationHealthCareAssessed e -> with(Fact.HEALTH_CARE_ASSESSED, true);
            case DeviationEscalated e -> this;
            case DeviationLexCaseOpened e ->
                new Known(unit, reporter, investigator, facts, measures, plus(opened, e.opened()));
            case DeviationReturned e ->
                e.outcome().equals(LexOutcome.DECLINED) ? with(Fact.SUSPECTED_MISCONDUCT, false) : this;
            case DeviationMeasureLinked e ->
                new Known(unit, reporter, investigator, facts, plus(measures, e.measureId()), opened);
            case DeviationMeasuresDecided e -> this;
            case DeviationFollowedUp e -> with(Fact.FOLLOWED_UP, true);
            case DeviationStaffInformed e -> this;
            case DeviationClosed e -> this;
            case DeviationReopened e -> with(Fact.FOLLOWED_UP, false);
        };
    }

    private Known with(Fact fact, boolean holds) {
        Set<Fact> now = holds
                ? plus(facts, fact)
                : facts.stream().filter(other -> other != fact).collect(Collectors.toUnmodifiableSet());
        return new Known(unit, reporter, investigator, now, measures, opened);
    }

    private static <T> Set<T> plus(Set<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
