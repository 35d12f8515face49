package qms.reports.figures.patterns;

import java.util.List;
import java.util.Locale;
import qms.reports.figures.definitions.Definition.Subject;
import qms.reports.figures.patterns.Pattern.Signal;

/** What a pattern shows, in a sentence. */
final class Says {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Says() {}

    static String of(List<Limits> limits, List<Signal> signals, int breaks, PatternQuery query) {
        String broken = breaks == 0 ? "" : " Före och efter en bruten linje går siffrorna inte att jämföra.";
        if (query.figure().subject() == Subject.RISKS) {
            return "En nivå och inga händelser: inga gränser beräknas." + broken;
        }
        if (limits.stream().noneMatch(Limits::enough)) {
            return "För få jämförbara perioder: färre än %d. Inga gränser beräknas, och ingen slutsats dras."
                            .formatted(ControlChart.FEWEST)
                    + broken;
        }
        if (signals.isEmpty()) {
            return "Inga signaler: siffran varierar som den brukar, och en enskild uppgång eller nedgång betyder inget."
                    + broken;
        }
        return (signals.size() == 1
                        ? "En signal: %s.".formatted(signals.getFirst().name())
                        : "%d signaler. Något har ändrats.".formatted(signals.size()))
                + broken;
    }

    static String of(Limits limits) {
        int points = limits.members().size();
        return limits.enough()
                ? "%d jämförbara perioder.".formatted(points)
                : "%d jämförbara perioder: %s"
                        .formatted(
                                points,
                                points < ControlChart.FEWEST
                                        ? "för få för gränser (minst %d).".formatted(ControlChart.FEWEST)
                                        : "inga gränser beräknas.");
    }
}
