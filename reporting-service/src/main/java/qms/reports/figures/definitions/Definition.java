package qms.reports.figures.definitions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.service.organisation.Taxonomy;

/**
 * What a figure means.
 *
 * @param figure its name in answers and queries
 * @param name what it is called in Swedish
 * @param unit what it is counted in
 * @param subject what it is counted from
 * @param since the read model that holds it, and its first revision that does
 * @param leavesOut what one might expect in it that is not
 * @param law the paragraph that asks for it
 * @param dividedBy the codes that it is divided by; a figure that is whole has none
 * @param ratios what it may be set in proportion to
 * @param precedence what stands where several things have been said; nothing where only one can be
 * @param inPatterns whether it can be asked for period by period
 */
public record Definition(
        String figure,
        String name,
        String unit,
        Subject subject,
        String since,
        String definition,
        String leavesOut,
        String law,
        @Nullable Taxonomy dividedBy,
        List<Ratio> ratios,
        @Nullable String precedence,
        boolean inPatterns) {

    /** One that is whole, and can be asked for period by period. */
    Definition(
            String figure,
            String name,
            String unit,
            Subject subject,
            String since,
            String definition,
            String leavesOut,
            String law) {
        this(figure, name, unit, subject, since, definition, leavesOut, law, null, List.of(), null, true);
    }

    /** What a figure is counted from. */
    public enum Subject {
        COMPLAINTS,
        LEX_SARAH,
        DEVIATIONS,
        LEX_MARIA,
        RISKS,
        SELF_CHECKS,
        DEADLINES,
        INCIDENTS,
        MEASURES,
        NON_EXECUTED,
        FOLLOW_UPS,
        DECLARED,
        STATED
    }

    /**
     * What the figure is set in proportion to.
     *
     * @param per the figure below the line
     * @param share whether the figure is a part of the other, so that the answer is a share; else it is so many per hundred
     */
    public record Ratio(String per, boolean share) {}

    public Optional<Ratio> ratio(String per) {
        return ratios.stream().filter(ratio -> ratio.per().equals(per)).findFirst();
    }

    /** The share that the figure is by itself, where it is one. */
    public Optional<Ratio> ownShare() {
        return ratios.stream().filter(Ratio::share).findFirst();
    }

    Definition by(Taxonomy taxonomy) {
        return with(since, taxonomy, ratios, precedence, inPatterns);
    }

    Definition per(Ratio... others) {
        return with(since, dividedBy, List.of(others), precedence, inPatterns);
    }

    /** Not kept before this revision of the read model. */
    Definition keptSince(String revision) {
        return with(revision, dividedBy, ratios, precedence, inPatterns);
    }

    /** What stands where several things have been said. */
    Definition standing(String rule) {
        return with(since, dividedBy, ratios, rule, inPatterns);
    }

    /** Known as it stands, but not drawn over time. */
    Definition notInPatterns() {
        return with(since, dividedBy, ratios, precedence, false);
    }

    private Definition with(
            String revision, @Nullable Taxonomy taxonomy, List<Ratio> others, @Nullable String rule, boolean drawn) {
        return new Definition(
                figure, name, unit, subject, revision, definition, leavesOut, law, taxonomy, others, rule, drawn);
    }
}
