package qms.reports.figures.definitions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.ReadModels;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.service.organisation.Taxonomy;

/**
 * What a figure means, and what it is counted from.
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
 * @param precedence what stands where several things have been said
 * @param events the events that it is counted from, by the names they are stored under
 * @param version the read model that holds it, as it is now: whatever counts otherwise raises it
 * @param inPatterns whether it can be asked for period by period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DefinedFigure(
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
        List<String> events,
        String version,
        boolean inPatterns) {

    static DefinedFigure of(Definition definition) {
        String readModel = definition.since().split(" ", 2)[0];
        return new DefinedFigure(
                definition.figure(),
                definition.name(),
                definition.unit(),
                definition.subject(),
                definition.since(),
                definition.definition(),
                definition.leavesOut(),
                definition.law(),
                definition.dividedBy(),
                definition.ratios(),
                definition.precedence(),
                ReadModels.events(readModel),
                readModel + " " + ReadModels.revision(readModel),
                definition.inPatterns());
    }
}
