package qms.deviations.accesses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import qms.service.access.AccessView;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.web.identity.Actor;
import qms.web.time.Stockholm;
import qms.web.time.SwedishCalendar;
import tools.jackson.databind.json.JsonMapper;

/** Finds the readings that a rule calls unusual; the rules are rows, the organisation's own file in place of the platform's. */
@Component
class UnusualRules {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final List<UnusualRule> rules;
    private final OrganisationReader organisation;

    @Autowired
    UnusualRules(@Value("${qms.accesses.rules:}") String own, OrganisationReader organisation) {
        this(
                read(own.isBlank() ? new ClassPathResource("access-rules.json") : new FileSystemResource(own)),
                organisation);
    }

    UnusualRules(List<UnusualRule> rules, OrganisationReader organisation) {
        this.rules = List.copyOf(rules);
        this.organisation = organisation;
    }

    /** The unusual ones among readings, the latest first; one reading may be so by several rules. */
    List<UnusualAccess> among(List<AccessView> readings) {
        Organisation now = organisation.current();
        List<UnusualAccess> found = new ArrayList<>();
        for (UnusualRule rule : rules) {
            List<AccessView> concerned = readings.stream()
                    .filter(reading -> rule.holdsOn(Stockholm.day(reading.readAt())) && rule.isAbout(reading.roles()))
                    .toList();
            switch (rule.rule()) {
                case OUTSIDE_THE_UNIT ->
                    concerned.forEach(reading -> outside(rule, reading, now).ifPresent(found::add));
                case OUT_OF_HOURS ->
                    concerned.forEach(reading -> late(rule, reading).ifPresent(found::add));
                case MANY_CASES_IN_AN_HOUR -> found.addAll(many(rule, concerned));
            }
        }
        found.sort(Comparator.comparing((UnusualAccess each) -> each.reading().readAt())
                .reversed()
                .thenComparing(each -> each.reading().id())
                .thenComparing(UnusualAccess::rule));
        return found;
    }

    private static Optional<UnusualAccess> outside(UnusualRule rule, AccessView reading, Organisation organisation) {
        Set<String> over = organisation.above(reading.unit(), Stockholm.day(reading.readAt()));
        boolean inside = reading.actorUnits().stream()
                .anyMatch(unit ->
                        unit.equals(Actor.WHOLE_ORGANISATION) || unit.equals(reading.unit()) || over.contains(unit));
        return inside
                ? Optional.empty()
                : Optional.of(UnusualAccess.by(
                        rule,
                        reading,
                        "Läsaren har roller för "
                                + (reading.actorUnits().isEmpty()
                                        ? "ingen enhet"
                                        : String.join(", ", reading.actorUnits()))
                                + ", och ärendet hör till " + reading.unit() + "."));
    }

    private static Optional<UnusualAccess> late(UnusualRule rule, AccessView reading) {
        LocalDateTime at = LocalDateTime.ofInstant(reading.readAt(), Stockholm.ZONE);
        LocalTime opens = rule.opens() == null ? LocalTime.MIN : rule.opens();
        LocalTime closes = rule.closes() == null ? LocalTime.MAX : rule.closes();
        LocalDate day = at.toLocalDate();
        boolean expected = SwedishCalendar.isWorkingDay(day)
                && !at.toLocalTime().isBefore(opens)
                && at.toLocalTime().isBefore(closes);
        return expected
                ? Optional.empty()
                : Optional.of(UnusualAccess.by(
                        rule,
                        reading,
                        "Läst " + MOMENT.format(at) + ", utanför " + opens + "–" + closes + " en arbetsdag."));
    }

    /** One hit for a person's hour, on the first of its readings. */
    private static List<UnusualAccess> many(UnusualRule rule, List<AccessView> readings) {
        int most = rule.cases() == null ? Integer.MAX_VALUE : rule.cases();
        return readings.stream()
                .collect(Collectors.groupingBy(reading -> List.of(reading.person(), reading.hour())))
                .values()
                .stream()
                .filter(hour -> cases(hour) >= most)
                .map(hour -> UnusualAccess.by(
                        rule,
                        hour.stream()
                                .min(Comparator.comparing(AccessView::readAt).thenComparing(AccessView::id))
                                .orElseThrow(),
                        cases(hour) + " olika ärenden lästes av samma person under en timme."))
                .toList();
    }

    private static long cases(List<AccessView> hour) {
        return hour.stream().map(AccessView::caseId).distinct().count();
    }

    private static List<UnusualRule> read(Resource rows) {
        try (InputStream json = rows.getInputStream()) {
            return List.of(JSON.readValue(json, UnusualRule[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("no rules for readings can be read from " + rows, e);
        }
    }
}
