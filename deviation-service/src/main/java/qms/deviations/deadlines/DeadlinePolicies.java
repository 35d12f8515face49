package qms.deviations.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import qms.deviations.platform.DeadlineRules;
import qms.deviations.platform.LastDays;
import qms.service.organisation.OrganisationReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The deadlines that the platform knows of, with their sources, and before them the boards' own from the file that {@code qms.deadlines.policies}
 * names. A row holds for the days of its validity: what was set by it keeps it.
 */
@Component
class DeadlinePolicies implements LastDays, DeadlineRules {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<DeadlinePolicy> policies;
    private final OrganisationReader organisation;

    @Autowired
    DeadlinePolicies(@Value("${qms.deadlines.policies:}") String own, OrganisationReader organisation) {
        this(own.isBlank() ? List.of() : read(new FileSystemResource(own)), organisation);
    }

    DeadlinePolicies(List<DeadlinePolicy> own, OrganisationReader organisation) {
        this.policies = new ArrayList<>(own);
        this.policies.addAll(read(new ClassPathResource("deadline-policies.json")));
        this.organisation = organisation;
    }

    List<DeadlinePolicy> all() {
        return policies.stream()
                .sorted(Comparator.comparing(DeadlinePolicy::obligation)
                        .thenComparing(policy -> policy.terms().validFrom()))
                .toList();
    }

    /** The one that holds for a unit on a day: its board's own before one for all. */
    Optional<DeadlinePolicy> of(Obligation obligation, String unit, LocalDate day) {
        List<DeadlinePolicy> holding = policies.stream()
                .filter(policy -> policy.obligation() == obligation && policy.holdsOn(day))
                .toList();
        Set<String> over = organisation.current().above(unit, day);
        return holding.stream()
                .filter(policy -> isOwn(policy.terms().board(), unit, over))
                .findFirst()
                .or(() -> holding.stream()
                        .filter(policy -> policy.terms().board() == null)
                        .findFirst());
    }

    @Override
    public Optional<LocalDate> lastDay(String obligation, String unit, LocalDate from) {
        return of(Obligation.valueOf(obligation), unit, from).map(policy -> policy.due(from, null));
    }

    @Override
    public List<DeadlineRule> inForce(String beginning, String unit, LocalDate day) {
        return Arrays.stream(Obligation.values())
                .filter(obligation -> obligation.name().startsWith(beginning))
                .flatMap(obligation -> of(obligation, unit, day).stream())
                .map(policy -> new DeadlineRule(
                        policy.obligation().name(), policy.title(), policy.countedFrom(), policy.terms()))
                .toList();
    }

    private static boolean isOwn(@Nullable String board, String unit, Set<String> over) {
        return board != null && (board.equals(unit) || over.contains(board));
    }

    private static List<DeadlinePolicy> read(Resource rows) {
        try (InputStream json = rows.getInputStream()) {
            return List.of(JSON.readValue(json, DeadlinePolicy[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("no deadlines can be read from " + rows, e);
        }
    }
}
