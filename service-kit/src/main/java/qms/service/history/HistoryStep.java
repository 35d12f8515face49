package qms.service.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event of a thing as whoever may read the thing is told of it.
 *
 * @param number its place in the thing's stream, which is also the version (ETag) that the thing had after it
 * @param type the name that it is stored under
 * @param revision of the shape that it is stored in
 * @param sentence what happened, in Swedish
 * @param occurredAt the day or the moment of it in the world, where the event says so
 * @param registeredAt when it was entered into the register
 * @param recordedAt when the log stored it
 * @param imported whether it came with an import
 * @param changes what the thing was before and after it
 * @param readings who read the thing after it and before the next, once for a person, a kind of reading and an hour; absent for what is
 *     no case about persons, and for those who may not be told
 */
public record HistoryStep(
        long number,
        String type,
        int revision,
        String sentence,
        @Nullable String occurredAt,
        Instant registeredAt,
        Instant recordedAt,
        Who actor,
        boolean imported,
        List<Change> changes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reading> readings) {

    /** The same step, with the readings that were known at a moment; without any where no moment is given. */
    public HistoryStep readUntil(@Nullable Instant moment) {
        List<Reading> told = readings == null || moment == null
                ? null
                : readings.stream()
                        .filter(reading -> reading.readAt().isBefore(moment))
                        .toList();
        return new HistoryStep(
                number, type, revision, sentence, occurredAt, registeredAt, recordedAt, actor, imported, changes, told);
    }

    /**
     * That somebody read it.
     *
     * @param person the person's id
     * @param units for which they hold roles; an asterisk is the whole organisation
     * @param kind OPENED, REPLAYED, EXPORTED, PRINTED, HISTORY, DOCUMENT, IDENTITY or BUNDLE
     * @param purpose what for, where that had to be said
     */
    public record Reading(
            String person,
            List<String> roles,
            List<String> units,
            String kind,
            Instant readAt,
            @Nullable String purpose) {}

    /**
     * Who did it.
     *
     * @param person the person's id; absent where nobody had logged in
     * @param via API, IMPORT or AUTOMATION
     */
    public record Who(
            @Nullable String person,
            List<String> roles,
            List<String> units,
            @Nullable String via) {}

    /**
     * A value that is another than before.
     *
     * @param field its place in the answer that the thing is read by
     * @param label what the field is called in Swedish
     * @param before null where there was none
     * @param after null where there is none
     */
    public record Change(
            String field,
            String label,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
