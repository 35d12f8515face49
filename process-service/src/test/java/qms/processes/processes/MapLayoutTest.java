package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.processes.processes.ProcessFixture.activity;
import static qms.processes.processes.ProcessFixture.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.events.processes.MapLane;
import qms.events.processes.MapLink;
import qms.events.processes.MapStep;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessMap;
import qms.processes.processes.MapLayout.Box;
import qms.processes.processes.MapLayout.Lane;

class MapLayoutTest {

    @Test
    void a_step_stands_in_its_lane_to_the_right_of_what_leads_to_it() {
        MapLayout layout = layout(content());
        assertThat(layout.lanes())
                .extracting(Lane::name)
                .containsExactly(List.of("Mottagning"), List.of("Handläggare"), List.of("Enhetschef"));
        List<Box> boxes = layout.boxes();
        assertThat(boxes).extracting(Box::x).isSorted().doesNotHaveDuplicates();
        for (int i = 0; i < boxes.size(); i++) {
            Lane lane = layout.lanes().get(i);
            assertThat(boxes.get(i).y())
                    .isBetween(lane.y(), lane.y() + lane.height() - boxes.get(i).height());
        }
    }

    @Test
    void a_link_back_does_not_move_the_step_that_it_leads_to() {
        MapLayout withLinkBack = layout(content());
        assertThat(withLinkBack.routes()).hasSize(3);
        assertThat(withLinkBack.boxes().getFirst().x())
                .isEqualTo(
                        layout(content("Aktualisera", null)).boxes().getFirst().x());
    }

    @Test
    void without_a_drawn_map_the_activities_stand_in_their_order() {
        MapLayout layout = layout(content("Aktualisera", null));
        assertThat(layout.boxes()).extracting(Box::x).isSorted().doesNotHaveDuplicates();
        assertThat(layout.lanes()).hasSize(3);
        assertThat(layout.routes()).hasSize(2);
    }

    @Test
    void a_long_name_makes_its_box_higher_and_stays_whole() {
        String name = "Verksamhetsuppföljningssamordnarens sammanställning av individuppföljningar";
        MapLayout layout = layout(new ProcessContent(
                null,
                "Följa upp",
                "SUPPORT",
                "UNIT",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(activity("a", name, "Samordnare")),
                null));
        Box box = layout.boxes().getFirst();
        assertThat(String.join("", box.text()).replace("-", "").replace(" ", ""))
                .isEqualTo("1." + name.replace(" ", ""));
        assertThat(box.height()).isGreaterThanOrEqualTo(box.text().size() * MapLayout.LINE);
    }

    @Test
    void a_long_heading_is_broken_and_moves_the_lanes_down() {
        MapLayout one = layout(content("Aktualisera", null));
        MapLayout many = layout(content("Ta emot, bedöma och besluta ".repeat(7), null));
        assertThat(one.heading()).containsExactly("Aktualisera");
        assertThat(many.heading()).hasSizeGreaterThan(1);
        assertThat(many.lanes().getFirst().y())
                .isGreaterThan(one.lanes().getFirst().y());
    }

    @Test
    void a_process_without_activities_has_an_empty_map() {
        MapLayout layout = layout(new ProcessContent(
                null, "Följa upp", "SUPPORT", "UNIT", null, List.of(), null, List.of(), List.of(), List.of(), null));
        assertThat(layout.boxes()).isEmpty();
        assertThat(layout.height()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void boxes_do_not_meet_and_nothing_stands_outside_whatever_is_drawn(int seed) {
        ProcessContent content = scribbled(new Random(seed));
        MapLayout layout = layout(content);
        List<Box> boxes = layout.boxes();
        for (Box one : boxes) {
            boxes.stream()
                    .filter(other -> other != one)
                    .forEach(other -> assertThat(meet(one, other)).isFalse());
            assertThat(one.x() + MapLayout.BOX).isLessThan(layout.width());
            assertThat(one.y() + one.height()).isLessThan(layout.height());
        }
        layout.routes()
                .forEach(route -> Pattern.compile("V(\\d+)")
                        .matcher(route.way())
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .forEach(y -> assertThat(y).isBetween(0, layout.height())));
        assertThat(layout(content).boxes()).isEqualTo(boxes);
        assertThat(layout(content).routes()).isEqualTo(layout.routes());
    }

    private static boolean meet(Box one, Box other) {
        boolean beside = one.x() + MapLayout.BOX <= other.x() || other.x() + MapLayout.BOX <= one.x();
        boolean above = one.y() + one.height() <= other.y() || other.y() + other.height() <= one.y();
        return !beside && !above;
    }

    private static ProcessContent scribbled(Random random) {
        List<MapLane> lanes = List.of(new MapLane("0", "Mottagning"), new MapLane("1", "Handläggare"));
        List<MapStep> steps = IntStream.range(0, 12)
                .mapToObj(i -> new MapStep("s" + i, Integer.toString(random.nextInt(2)), "bedom"))
                .toList();
        List<MapLink> links = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(12);
            links.add(new MapLink("s" + from, "s" + (from + 1 + random.nextInt(11)) % 12, i % 3 == 0 ? "om ja" : null));
        }
        return content("Bedöma", new ProcessMap(lanes, steps, links));
    }

    private static MapLayout layout(ProcessContent content) {
        return MapLayout.of(content);
    }
}
