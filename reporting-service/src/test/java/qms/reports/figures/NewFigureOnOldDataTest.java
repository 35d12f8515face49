package qms.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qms.events.PersonalText;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintRegistered;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.Ids;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;

/** A figure that is defined today is there for every past period once the read models are built anew. */
class NewFigureOnOldDataTest {

    private static final String BY_CHANNEL = "complaints.byChannel";
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Instant ENTERED = Instant.parse("2015-01-02T08:00:00Z");

    @Test
    void what_was_registered_before_anybody_thought_of_the_figure_is_counted_in_its_own_tertial() {
        Player old = new Player().at("2020-01-01T08:00:00Z").byHand();
        established(old);
        registered(old, "a", "east", "2022-02-01", "PHONE");
        registered(old, "b", "east", "2022-02-02", "LETTER");
        registered(old, "c", "west", "2023-06-01", "PHONE");
        // Half past midnight on the first of May is May, whatever the hour is in London (hard case 17).
        registered(old, "d", "west", "2023-04-30T22:30:00Z", "PHONE");
        registered(old, "e", "west", "2024-12-31", "LETTER");

        Player rebuilt = old.again(new ByChannel());

        assertThat(in(rebuilt, 2022, Tertial.T1)).containsOnly(Map.entry("PHONE", 1L), Map.entry("LETTER", 1L));
        assertThat(in(rebuilt, 2022, Tertial.T2)).isEmpty();
        assertThat(in(rebuilt, 2023, Tertial.T1)).isEmpty();
        assertThat(in(rebuilt, 2023, Tertial.T2)).containsOnly(Map.entry("PHONE", 2L));
        assertThat(in(rebuilt, 2024, Tertial.T3)).containsOnly(Map.entry("LETTER", 1L));
        assertThat(in(rebuilt, "east", 2022, Tertial.T1, Known.EVERYTHING)).hasSize(2);
        Known before = new Known(Instant.parse("2022-02-01T12:00:00Z"), null);
        assertThat(in(rebuilt, "board", 2022, Tertial.T1, before)).containsOnly(Map.entry("PHONE", 1L));
        assertThat(in(old, 2022, Tertial.T1)).isEmpty();
    }

    private static Map<String, Long> in(Player player, int year, Tertial tertial) {
        return in(player, "board", year, tertial, Known.EVERYTHING);
    }

    private static Map<String, Long> in(Player player, String unit, int year, Tertial tertial, Known known) {
        return CaseSums.of(player.all(ByChannel.Channels.class))
                .counts(player.scope(unit, year), known, tertial.in(year))
                .byCode(unit, BY_CHANNEL);
    }

    private static void established(Player player) {
        List.of("board", "east", "west")
                .forEach(unit -> player.event(
                        new UnitEstablished(unit, unit, unit.equals("board") ? "BOARD" : "UNIT", FIRST, ENTERED)));
        List.of("east", "west").forEach(unit -> player.event(new UnitPlaced(unit, "board", FIRST, null, ENTERED)));
    }

    private static void registered(Player player, String name, String unit, String when, String channel) {
        Instant at = when.length() > 10 ? Instant.parse(when) : Stockholm.startOf(LocalDate.parse(when));
        player.event(new ComplaintRegistered(
                ComplaintId.of(Ids.derived(name)),
                unit,
                null,
                "COMPLAINT",
                channel,
                at,
                at,
                "RELATIVE",
                List.of("TREATMENT"),
                null,
                new PersonalText("k", "c"),
                null,
                false));
    }

    /** The figure that nobody had thought of: by which channel they came. */
    private static final class ByChannel implements Projection<ComplaintEvent, ByChannel.Channels> {

        record Channels(List<Fact> facts) implements FactDocument {}

        @Override
        public String collection() {
            return "channel-facts";
        }

        @Override
        public Class<ComplaintEvent> events() {
            return ComplaintEvent.class;
        }

        @Override
        public Class<Channels> viewType() {
            return Channels.class;
        }

        @Override
        public Channels evolve(@Nullable Channels view, ComplaintEvent event, Recorded recorded) {
            if (!(event instanceof ComplaintRegistered registered)) {
                return view == null ? new Channels(List.of()) : view;
            }
            Entry entry = new Entry(
                    BY_CHANNEL, registered.channel(), registered.unit(), Stockholm.day(registered.receivedAt()));
            List<Step> line = List.of(new Step(registered.registeredAt(), Set.of(entry)));
            return new Channels(Timeline.difference(List.of(), line, recorded));
        }

        @Override
        public Set<String> keyNames() {
            return FactKeys.OF_A_CASE;
        }

        @Override
        public Map<String, Object> keys(Channels view) {
            return FactKeys.ofACase(view.facts());
        }
    }
}
