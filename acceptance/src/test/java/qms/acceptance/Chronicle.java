package qms.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** What happened during a year, told in the order it happened, each thing done by hand at its own time. */
final class Chronicle {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private record Deed(Instant at, Runnable act) {}

    private final List<Deed> deeds = new ArrayList<>();
    private final Client clockmaker;

    Chronicle(Product product) {
        this.clockmaker = product.as("admin");
    }

    /** Whether the product lets its clock be moved. */
    boolean canMoveTheClock() {
        return moveClock(Instant.parse("2022-12-01T07:00:00Z")).status() != 404;
    }

    void at(String moment, Runnable act) {
        deeds.add(new Deed(OffsetDateTime.parse(moment).toInstant(), act));
    }

    /** On a day known only as such: at noon, but not before something else has happened. */
    void on(String day, String notBefore, Runnable act) {
        Instant noon =
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(STOCKHOLM).toInstant();
        Instant earliest = OffsetDateTime.parse(notBefore).toInstant().plusSeconds(60);
        deeds.add(new Deed(noon.isBefore(earliest) ? earliest : noon, act));
    }

    /** Lives through it all; things of the same moment in the order they were told. */
    int live() {
        Instant now = Instant.MIN;
        for (Deed deed : deeds.stream().sorted(Comparator.comparing(Deed::at)).toList()) {
            if (!deed.at().equals(now)) {
                now = deed.at();
                Assertions.assertThat(moveClock(now).status())
                        .as("moving the clock to " + now)
                        .isBetween(200, 204);
            }
            deed.act().run();
        }
        return deeds.size();
    }

    private Answer moveClock(Instant now) {
        return clockmaker.write("PUT", "/api/operations/clock", Map.of("now", now.toString()));
    }
}
