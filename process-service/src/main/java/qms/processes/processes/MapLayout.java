package qms.processes.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qms.events.processes.MapLane;
import qms.events.processes.MapLink;
import qms.events.processes.MapStep;
import qms.events.processes.ProcessContent;

/**
 * Where everything of a process map stands: a row for each lane, a column for how far a step is from the beginning. The same map always
 * gives the same layout. Boxes never meet; links go between the columns and below the boxes of a lane.
 */
final class MapLayout {

    static final int LINE = 18;
    static final int LANE_NAME = 150;
    static final int BOX = 190;
    static final int MARGIN = 14;
    static final int HEADING_LINE = 24;
    private static final int NARROWEST_GAP = 60;
    private static final int TRACK = 12;
    private static final int PORT = 24;
    private static final int CHARACTERS_OF_LANE = 15;
    private static final int CHARACTERS_OF_BOX = 21;
    private static final int WIDTH_OF_CHARACTER = 7;
    private static final int WIDTH_OF_HEADING_CHARACTER = 12;

    /** A lane: its name and the band that it takes. */
    record Lane(List<String> name, int y, int height) {}

    /** A step: its text and the box that it takes. */
    record Box(int place, List<String> text, int x, int y, int height) {}

    /** A link: the way that it takes, and what stands beside its beginning. */
    record Route(String way, @Nullable String label, int labelX, int labelY) {}

    private final DrawnMap drawn;
    private final List<MapStep> steps;
    private final int[] columns;
    private final int[] rows;
    private final int gap;
    private final List<String> heading;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    private MapLayout(DrawnMap drawn, String name) {
        this.drawn = drawn;
        this.steps = drawn.map().steps();
        this.rows = steps.stream().mapToInt(step -> laneOf(step, drawn)).toArray();
        this.columns = columns();
        this.gap = gap(drawn.map().links());
        this.heading = WrappedText.lines(name, (width() - 2 * MARGIN) / WIDTH_OF_HEADING_CHARACTER);
        placeLanes();
        placeBoxes();
        placeRoutes();
    }

    static MapLayout of(ProcessContent content) {
        return new MapLayout(DrawnMap.of(content), content.name());
    }

    List<String> heading() {
        return heading;
    }

    List<Lane> lanes() {
        return List.copyOf(lanes);
    }

    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    int width() {
        return x(1 + IntStream.of(columns).max().orElse(0));
    }

    int height() {
        return lanes.isEmpty()
                ? top() + 2 * LINE
                : lanes.getLast().y() + lanes.getLast().height() + MARGIN;
    }

    /** Where the lanes begin, or what is said instead of them. */
    int top() {
        return heading.size() * HEADING_LINE + MARGIN;
    }

    private static int laneOf(MapStep step, DrawnMap drawn) {
        List<String> ids = drawn.map().lanes().stream().map(MapLane::id).toList();
        return ids.indexOf(step.lane());
    }

    /** A step stands to the right of what leads to it, links back aside, and of whatever stands in its lane's column already. */
    private int[] columns() {
        int[] found = new int[steps.size()];
        Set<List<Integer>> taken = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            for (MapLink link : drawn.map().links()) {
                int from = drawn.place(link.from());
                if (from < i && drawn.place(link.to()) == i) {
                    found[i] = Math.max(found[i], found[from] + 1);
                }
            }
            while (!taken.add(List.of(rows[i], found[i]))) {
                found[i]++;
            }
        }
        return found;
    }

    private static int gap(List<MapLink> links) {
        int longest = links.stream()
                .map(MapLink::label)
                .mapToInt(label -> label == null ? 0 : label.length())
                .max()
                .orElse(0);
        return Math.max(NARROWEST_GAP, longest * WIDTH_OF_CHARACTER + 36);
    }

    private int x(int column) {
        return LANE_NAME + NARROWEST_GAP + column * (BOX + gap);
    }

    private void placeLanes() {
        int y = top();
        for (int row = 0; row < drawn.map().lanes().size(); row++) {
            List<String> name = WrappedText.lines(drawn.map().lanes().get(row).name(), CHARACTERS_OF_LANE);
            int height = Math.max(name.size() * LINE + 2 * MARGIN, boxHeight(row) + 2 * MARGIN + tracks(row) * TRACK);
            lanes.add(new Lane(name, y, height));
            y += height;
        }
    }

    /** All boxes of a lane are as high as the highest needs to be, for its text or for the links at its sides. */
    private int boxHeight(int row) {
        return IntStream.range(0, steps.size())
                .filter(i -> rows[i] == row)
                .map(i -> Math.max(text(i).size() * LINE + 2 * MARGIN, PORT * (1 + ports(i))))
                .max()
                .orElse(3 * LINE);
    }

    private List<String> text(int place) {
        String name = drawn.activity(steps.get(place)).name();
        return WrappedText.lines((place + 1) + ". " + name, CHARACTERS_OF_BOX);
    }

    private int ports(int place) {
        String id = steps.get(place).id();
        long out = drawn.map().links().stream()
                .filter(link -> link.from().equals(id))
                .count();
        long in = drawn.map().links().stream()
                .filter(link -> link.to().equals(id))
                .count();
        return (int) Math.max(out, in);
    }

    private int tracks(int row) {
        return (int) drawn.map().links().stream()
                .filter(link -> rows[drawn.place(link.from())] == row && !leadsNextDoor(link))
                .count();
    }

    private boolean leadsNextDoor(MapLink link) {
        return columns[drawn.place(link.to())] == columns[drawn.place(link.from())] + 1;
    }

    private void placeBoxes() {
        for (int i = 0; i < steps.size(); i++) {
            boxes.add(new Box(i, text(i), x(columns[i]), lanes.get(rows[i]).y() + MARGIN, boxHeight(rows[i])));
        }
    }

    private void placeRoutes() {
        Map<String, Integer> out = new HashMap<>();
        Map<String, Integer> in = new HashMap<>();
        Map<Integer, Integer> below = new HashMap<>();
        for (MapLink link : drawn.map().links()) {
            Box from = boxes.get(drawn.place(link.from()));
            Box to = boxes.get(drawn.place(link.to()));
            int y1 = port(
                    from,
                    out.merge(link.from(), 1, Integer::sum),
                    drawn.after(steps.get(from.place())).size());
            int y2 = port(to, in.merge(link.to(), 1, Integer::sum), incoming(link.to()));
            int x1 = from.x() + BOX;
            String way = leadsNextDoor(link)
                    ? "M%d %d H%d V%d H%d".formatted(x1, y1, to.x() - 16, y2, to.x())
                    : around(from, to, y1, y2, below.merge(rows[from.place()], 1, Integer::sum));
            routes.add(new Route(way, link.label(), x1 + 6, y1 - 5));
        }
    }

    private int incoming(String step) {
        return (int) drawn.map().links().stream()
                .filter(link -> link.to().equals(step))
                .count();
    }

    private static int port(Box box, int number, int of) {
        return box.y() + box.height() * number / (of + 1);
    }

    /** Down below the boxes of the lane, along, and up or down to where it leads. */
    private String around(Box from, Box to, int y1, int y2, int track) {
        int y = from.y() + from.height() + track * TRACK;
        int x1 = from.x() + BOX;
        return "M%d %d H%d V%d H%d V%d H%d".formatted(x1, y1, x1 + gap - 24, y, to.x() - 24, y2, to.x());
    }
}
