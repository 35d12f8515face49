package qms.deviations.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document or a process with the versions that have been published.
 *
 * @param type of the document, or PROCESS
 * @param name as the version in work is called
 * @param sharedWith units that work by it, besides the one that owns it, and those below
 * @param says what it is about beside its name, as the version in work says
 * @param documents ids of the documents that say how, as the version in work says
 * @param endsOn the last day; none while it is not retired
 */
record Published(
        String id,
        String unit,
        String type,
        String name,
        List<String> sharedWith,
        List<String> says,
        List<String> documents,
        List<Version> versions,
        @Nullable LocalDate endsOn) {

    /** A version as it was when it was published. */
    record Version(
            String version,
            LocalDate validFrom,
            String name,
            List<String> sharedWith,
            List<String> says,
            List<String> documents) {}

    static Published drafted(String id, String unit, String type, String name) {
        return new Published(id, unit, type, name, List.of(), List.of(), List.of(), List.of(), null);
    }

    Published saying(String called, List<String> shared, List<String> about, List<String> how) {
        return new Published(id, unit, type, called, shared, about, how, versions, endsOn);
    }

    Published called(String other) {
        return saying(other, sharedWith, says, documents);
    }

    Published published(String version, LocalDate validFrom) {
        Version next = new Version(version, validFrom, name, sharedWith, says, documents);
        return new Published(
                id,
                unit,
                type,
                name,
                sharedWith,
                says,
                documents,
                Stream.concat(versions.stream(), Stream.of(next)).toList(),
                endsOn);
    }

    Published until(LocalDate last) {
        return new Published(id, unit, type, name, sharedWith, says, documents, versions, last);
    }

    /** The version in force on a day: the last published of those that had begun. */
    Optional<Version> on(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn)
                ? Optional.empty()
                : versions.reversed().stream()
                        .filter(version -> !version.validFrom().isAfter(day))
                        .findFirst();
    }
}
