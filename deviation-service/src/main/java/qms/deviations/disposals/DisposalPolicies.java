package qms.deviations.disposals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Stockholm;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long cases are kept, as the platform knows it, and before that the boards' own plans from the file that {@code qms.disposals.policies} names.
 */
@Component
class DisposalPolicies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<DisposalPolicy> policies;
    private final OrganisationReader organisation;
    private final Clock clock;

    @Autowired
    DisposalPolicies(@Value("${qms.disposals.policies:}") String own, OrganisationReader organisation, Clock clock) {
        this(own.isBlank() ? List.of() : read(new FileSystemResource(own)), organisation, clock);
    }

    DisposalPolicies(List<DisposalPolicy> own, OrganisationReader organisation, Clock clock) {
        this.policies = new ArrayList<>(own);
        this.policies.addAll(read(new ClassPathResource("disposal-policies.json")));
        this.organisation = organisation;
        this.clock = clock;
    }

    List<DisposalPolicy> all() {
        return List.copyOf(policies);
    }

    /** By the rule that holds today: a board's own before one for all. What no rule speaks of is kept. */
    Retention retention(String kind, Standing standing) {
        LocalDate today = Stockholm.day(clock.instant());
        Set<String> over = organisation.current().above(standing.unit(), today);
        List<DisposalPolicy> holding = policies.stream()
                .filter(policy -> policy.kind().equals(kind) && policy.holdsOn(today))
                .toList();
        return holding.stream()
                .filter(policy -> isOwn(policy.board(), standing.unit(), over))
                .findFirst()
                .or(() -> holding.stream()
                        .filter(policy -> policy.board() == null)
                        .findFirst())
                .map(policy -> policy.from(standing.lastNote()))
                .orElse(new Retention(null, null));
    }

    private static boolean isOwn(@Nullable String board, String unit, Set<String> over) {
        return board != null && (board.equals(unit) || over.contains(board));
    }

    private static List<DisposalPolicy> read(Resource rows) {
        try (InputStream json = rows.getInputStream()) {
            return List.of(JSON.readValue(json, DisposalPolicy[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("no rules of disposal can be read from " + rows, e);
        }
    }
}
