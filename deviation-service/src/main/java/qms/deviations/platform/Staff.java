package qms.deviations.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;

/** Somebody who may be reminded: their roles from day to day, when somebody else acts in them, and how to reach them, sealed. */
public record Staff(String person, @Nullable PersonalText contact, List<Job> jobs) {

    /** A role for a unit, and the days on which a substitute acts in it; all days inclusive. */
    public record Job(
            String id,
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            List<Absence> absences) {

        boolean isActedInOn(LocalDate day) {
            return !day.isBefore(from)
                    && (to == null || !day.isAfter(to))
                    && absences.stream().noneMatch(absence -> absence.covers(day));
        }

        Job until(LocalDate last) {
            return new Job(id, unit, role, from, last, absences);
        }

        Job without(Absence absence) {
            return new Job(
                    id,
                    unit,
                    role,
                    from,
                    to,
                    Stream.concat(absences.stream(), Stream.of(absence)).toList());
        }
    }

    /** Days on which a substitute acts. */
    public record Absence(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public boolean actsAs(String role, String unit, LocalDate day) {
        return jobs.stream()
                .anyMatch(job -> job.role().equals(role) && job.unit().equals(unit) && job.isActedInOn(day));
    }

    Staff with(Job job) {
        return new Staff(
                person, contact, Stream.concat(jobs.stream(), Stream.of(job)).toList());
    }

    Staff changed(String job, UnaryOperator<Job> change) {
        return new Staff(
                person,
                contact,
                jobs.stream()
                        .map(one -> one.id().equals(job) ? change.apply(one) : one)
                        .toList());
    }
}
