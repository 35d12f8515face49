package qms.reports.writtenreports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.reports.platform.ChangedValue;
import qms.reports.platform.FrozenFigures;
import qms.reports.platform.MovedFigure;
import qms.reports.writtenreports.WrittenReportView.Freeze;
import qms.web.forms.Forms;

/**
 * Whether the figures that were frozen come out the same when they are counted again.
 *
 * @param result SAME or DIFFERS
 * @param because QUERY_CHANGED where the software counts otherwise than it did, SOURCES_CHANGED where it does not
 * @param explanation the same in Swedish
 * @param movedSince the figures that later events have moved since the freeze, case by case: what is frozen stays, and this is why the live
 *     ones differ from it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recomputation(
        String result,
        @Nullable String because,
        String explanation,
        int freeze,
        long position,
        String queryThen,
        String queryNow,
        String sha256Then,
        String sha256Now,
        List<FigureDifference> differences,
        List<MovedFigure> movedSince) {

    /** A figure that has come out otherwise: where it stands, what was frozen, and what it is when counted again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FigureDifference(
            String path, @Nullable String frozen, @Nullable String recomputed) {}

    static Recomputation of(Freeze freeze, FrozenFigures then, FrozenFigures now, List<MovedFigure> movedSince) {
        List<FigureDifference> differences = then.json().equals(now.json())
                ? List.of()
                : ChangedValue.between(Forms.parse(then.json()), Forms.parse(now.json())).stream()
                        .map(each -> new FigureDifference(each.path(), each.before(), each.after()))
                        .toList();
        boolean same = differences.isEmpty();
        boolean otherQuery = !then.query().equals(now.query());
        return new Recomputation(
                same ? "SAME" : "DIFFERS",
                because(same, otherQuery),
                explanation(same, otherQuery),
                freeze.number(),
                freeze.position(),
                then.query(),
                now.query(),
                freeze.sha256(),
                Packed.of(now.json()).sha256(),
                differences,
                movedSince);
    }

    private static @Nullable String because(boolean same, boolean otherQuery) {
        if (same) {
            return null;
        }
        return otherQuery ? "QUERY_CHANGED" : "SOURCES_CHANGED";
    }

    private static String explanation(boolean same, boolean otherQuery) {
        if (same) {
            return "Siffrorna blir desamma när de räknas om av samma händelser.";
        }
        return otherQuery
                ? "Siffrorna räknas på ett annat sätt nu än när de frystes. Den frysta rapporten gäller."
                : "Siffrorna räknas på samma sätt men blir andra: loggen eller läsmodellen stämmer inte med det som frystes.";
    }
}
