package qms.processes.requirementchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * A change in what is required as it is read.
 *
 * @param source the law, regulation or decision and where in it
 * @param processes each process that it touches, and what was made of it
 */
record RequirementChangeView(
        String id,
        String unit,
        String title,
        String kind,
        String source,
        LocalDate inForceFrom,
        String summary,
        List<String> qualityCriteria,
        List<TouchedProcess> processes,
        Instant registeredAt)
        implements OfUnit {

    /** A touched process: why nothing has to change, or by which request it does and in which version it did. */
    record TouchedProcess(
            String process,
            Handling handling,
            @Nullable String reason,
            @Nullable String changeRequest,
            @Nullable String version) {

        static TouchedProcess notAssessed(String process) {
            return new TouchedProcess(process, Handling.NOT_ASSESSED, null, null, null);
        }

        TouchedProcess met(String why) {
            return new TouchedProcess(process, Handling.NO_CHANGE, why, null, null);
        }

        TouchedProcess toBeChanged(String by) {
            return new TouchedProcess(process, Handling.CHANGE_NEEDED, null, by, null);
        }

        TouchedProcess adapted(String to) {
            return new TouchedProcess(process, Handling.ADAPTED, reason, changeRequest, to);
        }
    }

    RequirementChangeView touching(String process) {
        return with(Stream.concat(processes.stream(), Stream.of(TouchedProcess.notAssessed(process)))
                .toList());
    }

    RequirementChangeView changed(String process, UnaryOperator<TouchedProcess> change) {
        return with(processes.stream()
                .map(one -> one.process().equals(process) ? change.apply(one) : one)
                .toList());
    }

    private RequirementChangeView with(List<TouchedProcess> touched) {
        return new RequirementChangeView(
                id, unit, title, kind, source, inForceFrom, summary, qualityCriteria, touched, registeredAt);
    }
}
