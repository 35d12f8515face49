package qms.service;

import static qms.service.ServiceUnderTest.BOARD;
import static qms.service.ServiceUnderTest.OTHER_UNIT;
import static qms.service.ServiceUnderTest.UNIT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qms.web.identity.Role;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;
import qms.web.policy.Relation;

/**
 * Sends every request of the policy table that a service answers, as every role in every relation, and notes where the answer is not the
 * table's. Nothing is changed by it but that things are made: acts name a version that never was.
 */
final class PolicyWalk {

    /** Of some things a unit has one for each year; far ahead, where no other test makes any. */
    private static final int LAST_YEAR = 2099;

    private static final String NEVER_WAS = "\"9999\"";
    /** The last word of a path to which a file is sent. */
    private static final Pattern UPLOAD = Pattern.compile("/(content|evidence|attachments|documents)$");

    private static final Set<String> COLLECTIONS_OF_UNITS = Set.of("/api/units");

    /** How somebody stands to a thing of {@link ServiceUnderTest#UNIT}, and the unit that their token says. */
    private enum Standing {
        OWN_UNIT(UNIT, Relation.OWN_UNIT),
        BELOW(BOARD, Relation.BELOW),
        WHOLE_ORGANISATION("*", Relation.BELOW),
        OTHER(OTHER_UNIT, Relation.OTHER),
        REPORTER(OTHER_UNIT, Relation.REPORTER),
        INVESTIGATOR(OTHER_UNIT, Relation.INVESTIGATOR);

        private final String holds;
        private final Relation relation;

        Standing(String holds, Relation relation) {
            this.holds = holds;
            this.relation = relation;
        }

        boolean isAmong(Set<Relation> allowed) {
            return allowed.contains(Relation.OTHER) || allowed.contains(relation);
        }

        private Relation there(String unit) {
            if (holds.equals(unit)) {
                return Relation.OWN_UNIT;
            }
            if (this == BELOW || this == WHOLE_ORGANISATION) {
                return Relation.BELOW;
            }
            return unit.equals(BOARD) ? Relation.ABOVE : Relation.OTHER;
        }

        /** Whether they may see a thing of any unit of the organisation under test. */
        boolean sees(String unit, Set<Relation> allowed) {
            Relation there = there(unit);
            return allowed.contains(Relation.OTHER) || allowed.contains(there);
        }
    }

    private record Cell(PolicyRow row, Role role, Standing standing) {

        Set<Relation> allowed() {
            return allowed(row);
        }

        boolean letIn() {
            return standing.isAmong(allowed());
        }

        Set<Relation> allowed(PolicyRow row) {
            return row.allows().getOrDefault(role, Set.of());
        }
    }

    private final ServiceUnderTest service;
    private final Map<String, String> bodies;
    private final Map<String, List<PolicyContract.Step>> appointments;
    private final Function<PolicyRow, String> acts;
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, Caller> callers = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int cells;
    private final Map<String, Integer> madeOf = new HashMap<>();
    private int made;

    PolicyWalk(
            ServiceUnderTest service,
            Map<String, String> bodies,
            Map<String, List<PolicyContract.Step>> appointments,
            Function<PolicyRow, String> acts) {
        this.service = service;
        this.bodies = bodies;
        this.appointments = appointments;
        this.acts = acts;
    }

    int cells() {
        return cells;
    }

    List<String> differences() {
        return differences;
    }

    void walk(List<PolicyRow> rows) {
        rows.stream()
                .map(PolicyWalk::collection)
                .filter(bodies::containsKey)
                .distinct()
                .forEach(this::fill);
        for (PolicyRow row : rows) {
            note(row, "nobody", row.open() ? reached(row) : Set.of(401), send(row, service.stranger(), shared(row)));
            for (Role role : Role.values()) {
                standings(row, role).forEach(standing -> walk(new Cell(row, role, standing)));
            }
        }
    }

    /** Whoever may not hold any relation is refused the widest; the others are walked in all. */
    private static Set<Standing> standings(PolicyRow row, Role role) {
        return row.allows().containsKey(role)
                ? EnumSet.allOf(Standing.class)
                : EnumSet.of(Standing.OWN_UNIT, Standing.WHOLE_ORGANISATION);
    }

    private void walk(Cell cell) {
        String thing = switch (cell.standing()) {
            case REPORTER -> reported(cell);
            case INVESTIGATOR -> investigated(cell);
            case OWN_UNIT, BELOW, WHOLE_ORGANISATION, OTHER -> shared(cell.row());
        };
        if (thing == null) {
            return;
        }
        Caller caller = caller(cell.role(), cell.standing().holds);
        Answer answer = send(cell.row(), caller, thing);
        String who = cell.role() + " " + cell.standing();
        note(cell.row(), who, expected(cell), answer);
        if (answer.status() == 200
                && kind(cell.row()) == Kind.LIST
                && !cell.row().open()) {
            noteList(cell, who, caller, answer);
        }
    }

    private void note(PolicyRow row, String who, Set<Integer> expected, Answer answer) {
        cells++;
        if (!expected.contains(answer.status())) {
            differences.add(
                    "%s %s as %s: %d, not %s".formatted(row.method(), row.path(), who, answer.status(), expected));
        }
    }

    private void noteList(Cell cell, String who, Caller caller, Answer listed) {
        String unit = unitField(cell.row());
        listed.body()
                .path("items")
                .valueStream()
                .map(item -> item.path(unit).asString(""))
                .filter(of -> !cell.standing().sees(of, cell.allowed()))
                .distinct()
                .forEach(of -> differences.add(
                        "GET %s as %s shows what is of %s".formatted(cell.row().path(), who, of)));
        boolean found = !caller.get(cell.row().path() + "?size=1&" + unit + "=" + UNIT)
                .at("/total")
                .equals("0");
        if (found != cell.letIn()) {
            differences.add("GET %s as %s: %s of %s"
                    .formatted(cell.row().path(), who, found ? "shows what is" : "hides what is", UNIT));
        }
    }

    private Set<Integer> expected(Cell cell) {
        PolicyRow row = cell.row();
        if (row.open()) {
            return reached(row);
        }
        if (!row.allows().containsKey(cell.role())) {
            return Set.of(403);
        }
        return switch (kind(row)) {
            case LIST, PLAIN, TEMPLATE -> reached(row);
            // An import is of no unit: it takes the right to all of them.
            case IMPORT -> cell.standing() == Standing.WHOLE_ORGANISATION ? reached(row) : Set.of(403);
            case CREATION -> cell.letIn() ? reached(row) : Set.of(403);
            case ACT, ONE, PART, REPORT, LIVE -> cell.letIn() ? reached(row) : notFound(cell);
        };
    }

    /** What may not be seen is not found; what may be seen, but not be changed, may be said to be so. */
    private static Set<Integer> notFound(Cell cell) {
        boolean seen = PolicyTable.find("GET", collection(cell.row()) + "/x")
                .filter(reading -> cell.standing().isAmong(cell.allowed(reading)))
                .isPresent();
        return seen && kind(cell.row()) == Kind.ACT ? Set.of(403, 404) : Set.of(404);
    }

    private static Set<Integer> reached(PolicyRow row) {
        return switch (kind(row)) {
            case CREATION -> Set.of(201);
            case ACT -> Set.of(412);
            // What stands open for all is only what has been published, and the walk publishes nothing.
            case ONE -> row.open() ? Set.of(404) : Set.of(200);
            case LIST, REPORT, IMPORT, TEMPLATE -> Set.of(200);
            // There may be nothing of that kind in it, or something more to say.
            case PART -> Set.of(200, 400, 404);
            case LIVE -> Set.of(406);
            // Not ready, nothing in the body, no such letter or document: said by who is behind the door.
            case PLAIN -> Set.of(200, 201, 400, 404, 503);
        };
    }

    private Answer send(PolicyRow row, Caller caller, String thing) {
        String path = filled(row, thing);
        return switch (kind(row)) {
            case LIST -> caller.get(path + "?size=200");
            case ONE, PART, REPORT, LIVE, TEMPLATE -> caller.get(path);
            case CREATION -> caller.post(path, body(collection(row), UNIT));
            case IMPORT -> caller.importLines(collection(row), "");
            case ACT -> asSent(row, caller).seen(NEVER_WAS).post(path, acts.apply(row));
            case PLAIN ->
                switch (row.method()) {
                    case "GET" -> caller.get(path);
                    case "PUT" -> caller.put(path, "{}");
                    default -> asSent(row, caller).post(path, "{}");
                };
        };
    }

    private static Caller asSent(PolicyRow row, Caller caller) {
        return UPLOAD.matcher(row.path()).find() ? caller.with("Content-Type", "application/octet-stream") : caller;
    }

    private String filled(PolicyRow row, String thing) {
        return row.path()
                .replaceFirst("^/api/[a-z-]+/\\{id}", thing)
                .replace("{service}", service.name())
                .replace("{unit}", UNIT)
                .replace("{year}", "2024")
                .replace("{tertial}", "T1")
                .replace("{quarter}", "1")
                .replaceAll("\\{[a-z]+}", "none");
    }

    /** A thing of each unit, made by somebody who walks no further, and listed. */
    private void fill(String collection) {
        Caller founder = founder();
        for (String unit : List.of(BOARD, OTHER_UNIT, UNIT)) {
            things.put(collection, make(founder, collection, unit));
            if (!COLLECTIONS_OF_UNITS.contains(collection)) {
                founder.getUntil(
                        collection + "?size=1&unit=" + unit,
                        list -> !list.at("/total").equals("0"));
            }
        }
        if (COLLECTIONS_OF_UNITS.contains(collection)) {
            things.put(collection, collection + "/" + UNIT);
        }
    }

    private String shared(PolicyRow row) {
        return things.getOrDefault(collection(row), "");
    }

    /** What the actor has registered while they held their role for the unit; null where there is no such thing. */
    private @Nullable String reported(Cell cell) {
        String collection = collection(cell.row());
        boolean maker = PolicyTable.find("POST", collection)
                .filter(creation -> cell.allowed(creation).contains(Relation.OWN_UNIT))
                .isPresent();
        if (!maker || !Set.of(Kind.ONE, Kind.ACT).contains(kind(cell.row()))) {
            return null;
        }
        return things.computeIfAbsent(
                cell.role() + collection, asked -> make(caller(cell.role(), UNIT), collection, UNIT));
    }

    /** What the actor has been appointed to investigate by somebody else; null where nobody is. */
    private @Nullable String investigated(Cell cell) {
        String collection = collection(cell.row());
        List<PolicyContract.Step> steps = appointments.getOrDefault(collection, List.of());
        boolean named = cell.allowed().contains(Relation.INVESTIGATOR);
        if (steps.isEmpty() && named) {
            throw new AssertionError("nobody is ever appointed to investigate any of " + collection);
        }
        if (steps.isEmpty() || !Set.of(Kind.ONE, Kind.ACT).contains(kind(cell.row()))) {
            return null;
        }
        return things.computeIfAbsent(cell.role() + " investigates " + collection, asked -> {
            String thing = make(founder(), collection, UNIT);
            steps.forEach(step -> appoint(thing, step, person(cell.role())));
            return thing;
        });
    }

    private void appoint(String thing, PolicyContract.Step step, String person) {
        Answer now = founder().get(thing);
        Answer done = founder()
                .seen(now.etag())
                .post(thing + "/" + step.act(), step.body().formatted(person));
        if (done.status() != 200) {
            throw new AssertionError(step.act() + " answered " + done.status() + " " + done.body());
        }
    }

    private String make(Caller maker, String collection, String unit) {
        Answer answer = maker.post(collection, body(collection, unit));
        if (answer.status() != 201) {
            throw new AssertionError("POST " + collection + " answered " + answer.status() + " " + answer.body());
        }
        return answer.location();
    }

    private String body(String collection, String unit) {
        int nth = madeOf.merge(collection, 1, Integer::sum);
        return bodies.get(collection).formatted(++made, LAST_YEAR - nth).replace("'" + UNIT + "'", "'" + unit + "'");
    }

    private Caller founder() {
        return service.as("p-founder", Role.QUALITY_COORDINATOR, "*");
    }

    private static String person(Role role) {
        return "p-walking-" + role;
    }

    private Caller caller(Role role, String unit) {
        return callers.computeIfAbsent(role + unit, asked -> service.as(person(role), role, unit));
    }

    private static String unitField(PolicyRow row) {
        return COLLECTIONS_OF_UNITS.contains(row.path()) ? "key" : "unit";
    }

    private static String collection(PolicyRow row) {
        return row.path().replaceFirst("^(/api/[a-z-]+).*", "$1");
    }

    private enum Kind {
        LIST,
        ONE,
        /** What stands in a thing, or about it. */
        PART,
        CREATION,
        ACT,
        IMPORT,
        TEMPLATE,
        REPORT,
        /** What goes on being told to whoever asks for it as a stream, which the walk does not. */
        LIVE,
        /** What the platform says of itself, its running, searches, and what is the caller's own: of no unit. */
        PLAIN
    }

    private static Kind kind(PolicyRow row) {
        String path = row.path();
        if (path.startsWith("/api/operations")
                || path.startsWith("/api/ledger")
                || path.startsWith("/internal")
                || path.startsWith("/api/intake")
                || path.startsWith("/api/document-jobs")
                || path.endsWith("/mine")
                || path.endsWith("/trials")
                || path.equals("/api/reports/recomputations")
                || path.equals("/api/search")
                || path.equals("/api/my-work")) {
            return Kind.PLAIN;
        }
        if (path.startsWith("/api/reports")) {
            return Kind.REPORT;
        }
        if (path.endsWith("/live")) {
            return Kind.LIVE;
        }
        if (path.endsWith("/import/template")) {
            return Kind.TEMPLATE;
        }
        if (row.method().equals("GET")) {
            if (path.matches("/api/[a-z-]+/\\{(id|unit)}/.+")) {
                return Kind.PART;
            }
            return path.contains("{") ? Kind.ONE : Kind.LIST;
        }
        if (path.contains("{")) {
            return Kind.ACT;
        }
        return path.endsWith("/import") ? Kind.IMPORT : Kind.CREATION;
    }
}
