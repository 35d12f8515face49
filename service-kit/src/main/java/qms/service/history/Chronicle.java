package qms.service.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.export.Prose.Paragraph;
import qms.service.export.Prose.Section;
import qms.service.history.HistoryStep.Change;
import qms.service.history.HistoryStep.Who;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;

/**
 * A course of events (händelseförlopp) drafted from the steps of a history, in the order in which they happened in the world: each
 * sentence with its event's number, who did it, and in a section of its own what was recorded on a later day than it happened.
 */
public final class Chronicle {

    private static final Pattern LAST_NAME = Pattern.compile("(\\w+)(?:\\[\\d+])?$");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final List<HistoryStep> steps;
    private final Set<String> replacing;
    private final Set<String> told;
    private final UnaryOperator<String> unitName;

    /**
     * @param replacing the events of which a later one takes the place of an earlier
     * @param told the fields whose words are told with the event that brought them
     */
    public Chronicle(List<HistoryStep> steps, Set<String> replacing, Set<String> told, UnaryOperator<String> unitName) {
        this.steps = List.copyOf(steps);
        this.replacing = Set.copyOf(replacing);
        this.told = Set.copyOf(told);
        this.unitName = unitName;
    }

    /** What happened, and what was recorded afterwards. */
    public List<Section> sections() {
        Map<Long, List<String>> corrections = corrections();
        List<HistoryStep> inOrder = steps.stream()
                .sorted(Comparator.comparing(Chronicle::happened).thenComparing(HistoryStep::number))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "Händelser i den ordning de inträffade",
                inOrder.stream()
                        .map(step -> paragraph(step, corrections.getOrDefault(step.number(), List.of())))
                        .toList()));
        List<Paragraph> afterwards =
                inOrder.stream().filter(Chronicle::isLate).map(Chronicle::late).toList();
        sections.add(new Section(
                "Antecknat i efterhand",
                afterwards.isEmpty()
                        ? List.of(new Paragraph("", "Allt antecknades samma dag som det inträffade.", List.of()))
                        : afterwards));
        return sections;
    }

    private Paragraph paragraph(HistoryStep step, List<String> corrects) {
        List<String> notes =
                new ArrayList<>(List.of(by(step) + " Antecknat den " + Swedish.time(step.registeredAt()) + "."));
        notes.addAll(corrects);
        step.changes().stream()
                .flatMap(change -> words(name(change), change.after()))
                .forEach(notes::add);
        return new Paragraph(when(step), step.sentence() + " " + reference(step.number()), notes);
    }

    private Stream<String> words(String field, @Nullable JsonNode value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value.isObject()) {
            return value.properties().stream().flatMap(part -> words(part.getKey(), part.getValue()));
        }
        if (value.isArray()) {
            return value.valueStream().flatMap(each -> words(field, each));
        }
        return value.isString() && told.contains(field)
                ? Stream.of(Labels.field(field) + ": " + value.stringValue())
                : Stream.empty();
    }

    private static Paragraph late(HistoryStep step) {
        return new Paragraph(
                when(step),
                "Antecknades den " + Swedish.time(step.registeredAt()) + ". " + reference(step.number()),
                List.of());
    }

    private String by(HistoryStep step) {
        Who who = step.actor();
        String roles = Swedish.list(who.roles().stream()
                .map(role -> Labels.code(step.type(), "role", role))
                .toList());
        String units = Swedish.list(who.units().stream()
                .map(unit -> unit.equals("*") ? "hela organisationen" : unitName.apply(unit))
                .toList());
        String person = who.person() == null ? "Någon som inte var inloggad" : "Person " + who.person();
        return "AUTOMATION".equals(who.via())
                ? "Plattformen själv."
                : Stream.of(step.imported() ? "Infört genom import" : "", person, roles, units)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ", "", "."));
    }

    /** What each step takes the place of, by its number: of its own kind, or of whoever said last what it corrects. */
    private Map<Long, List<String>> corrections() {
        Map<String, Long> lastOfType = new HashMap<>();
        Map<String, Long> lastOfField = new HashMap<>();
        Map<Long, List<String>> corrections = new HashMap<>();
        for (HistoryStep step : steps) {
            Long earlier = lastOfType.put(step.type(), step.number());
            if (earlier != null && replacing.contains(step.type())) {
                corrections.put(step.number(), List.of("Ersätter det som sades i " + reference(earlier) + "."));
            }
            if (step.type().endsWith(".corrected")) {
                corrections.put(step.number(), corrected(step, lastOfField));
            }
            step.changes().forEach(change -> lastOfField.put(change.field(), step.number()));
        }
        return corrections;
    }

    private static List<String> corrected(HistoryStep step, Map<String, Long> lastOfField) {
        return step.changes().stream()
                .filter(change -> change.before() != null && lastOfField.containsKey(change.field()))
                .map(change -> "Rättar uppgiften " + Labels.field(name(change)) + " i "
                        + reference(lastOfField.getOrDefault(change.field(), 0L)) + ".")
                .toList();
    }

    private static String name(Change change) {
        Matcher last = LAST_NAME.matcher(change.field());
        return last.find() ? last.group(1) : change.field();
    }

    private static String reference(long number) {
        return "[händelse " + number + "]";
    }

    private static boolean isLate(HistoryStep step) {
        return Stockholm.day(happened(step)).isBefore(Stockholm.day(step.registeredAt()));
    }

    private static String when(HistoryStep step) {
        String said = step.occurredAt();
        return said != null && said.matches(DAY) ? Swedish.day(LocalDate.parse(said)) : Swedish.time(happened(step));
    }

    /** A day without a time that was told the same day is placed when it was told; an earlier one at its beginning. */
    private static Instant happened(HistoryStep step) {
        String said = step.occurredAt();
        if (said == null) {
            return step.registeredAt();
        }
        if (!said.matches(DAY)) {
            return Instant.parse(said);
        }
        LocalDate day = LocalDate.parse(said);
        return day.equals(Stockholm.day(step.registeredAt())) ? step.registeredAt() : Stockholm.startOf(day);
    }
}
