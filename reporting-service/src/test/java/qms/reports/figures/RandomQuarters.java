package qms.reports.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.web.law.ReportWindows;
import qms.web.time.Stockholm;

/** Made-up quarterly reports of non-executed decisions: collected once or anew, sent in time or late. */
final class RandomQuarters {

    private static final List<String> ELAPSED =
            List.of("MONTHS_3_TO_6", "MONTHS_6_TO_9", "MONTHS_9_TO_12", "OVER_12_MONTHS");

    private RandomQuarters() {}

    static void play(Random random, Player player, String unit, int year) {
        NonExecutedReportId id = new NonExecutedReportId(new UUID(random.nextLong(), random.nextLong()));
        int quarter = 1 + random.nextInt(4);
        LocalDate end = ReportWindows.end(year, quarter);
        Instant at = Stockholm.startOf(end.minusDays(random.nextInt(30)));
        player.event(new NonExecutedQuarterOpened(id, unit, year, quarter, Stockholm.day(at), at));
        for (int i = 0; i < random.nextInt(4); i++) {
            at = at.plus(Duration.ofDays(1 + random.nextInt(30)));
            player.event(new NonExecutedFiguresCollected(id, unit, figures(random), Stockholm.day(at), at));
        }
        if (random.nextBoolean()) {
            at = at.plus(Duration.ofDays(1 + random.nextInt(30)));
            player.event(new NonExecutedSentToIvo(id, unit, Stockholm.day(at), at));
        }
    }

    private static List<NonExecutedFigure> figures(Random random) {
        return random.ints(random.nextInt(4), 0, 6)
                .mapToObj(count -> new NonExecutedFigure(
                        random.nextBoolean() ? "SOL" : "LSS",
                        "HOME_CARE",
                        List.of("NOT_EXECUTED", "INTERRUPTED", "EXECUTED").get(random.nextInt(3)),
                        ELAPSED.get(random.nextInt(ELAPSED.size())),
                        count))
                .toList();
    }
}
