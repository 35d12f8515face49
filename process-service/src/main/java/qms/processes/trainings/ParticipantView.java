package qms.processes.trainings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/** A person who may be to take courses: where they are employed and which roles they hold. Their name is kept elsewhere. */
record ParticipantView(String person, String unit, List<Holding> roles) implements OfUnit {

    /** A role and its days; without a last one until further notice. */
    record Holding(
            String assignment,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        Holding until(LocalDate last) {
            return new Holding(assignment, role, from, last);
        }

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    Set<String> rolesOn(LocalDate day) {
        return roles.stream()
                .filter(holding -> holding.on(day))
                .map(Holding::role)
                .collect(Collectors.toSet());
    }

    ParticipantView holding(Holding role) {
        return new ParticipantView(
                person, unit, Stream.concat(roles.stream(), Stream.of(role)).toList());
    }

    ParticipantView changed(String assignment, UnaryOperator<Holding> change) {
        return new ParticipantView(
                person,
                unit,
                roles.stream()
                        .map(holding -> holding.assignment().equals(assignment) ? change.apply(holding) : holding)
                        .toList());
    }
}
