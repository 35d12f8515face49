package qms.processes.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles of a person for units, from day to day; without a name. */
public record Staff(String person, List<Job> jobs) {

    /** A role for a unit, both days inclusive. */
    public record Job(
            String id,
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        Job until(LocalDate last) {
            return new Job(id, unit, role, from, last);
        }
    }

    Staff with(Job job) {
        return new Staff(person, Stream.concat(jobs.stream(), Stream.of(job)).toList());
    }

    Staff changed(String id, UnaryOperator<Job> change) {
        return new Staff(
                person,
                jobs.stream()
                        .map(job -> job.id().equals(id) ? change.apply(job) : job)
                        .toList());
    }
}
