package qms.deviations.accesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qms.deviations.TheService;
import qms.events.CaseRef;
import qms.events.access.AccessId;
import qms.events.access.AccessRecorded;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.access.AccessView;
import qms.service.organisation.OrganisationReader;
import qms.web.identity.Role;

/** Which readings are pointed out, and by which rule. The third of February 2026 is a Tuesday. */
class UnusualRulesTest {

    private static final Instant AT_WORK = Instant.parse("2026-02-03T09:10:00Z");

    private final ServiceUnderTest service = TheService.running();
    private final UnusualRules rules = new UnusualRules("", service.context().getBean(OrganisationReader.class));

    @Test
    void whoever_works_at_the_unit_or_above_it_reads_what_is_theirs() {
        assertThat(rules.among(List.of(
                        reading(AT_WORK, "p-1", "UNIT_MANAGER", "bjorken"),
                        reading(AT_WORK, "p-2", "DEPARTMENT_MANAGER", "enskede"),
                        reading(AT_WORK, "p-3", "QUALITY_COORDINATOR", "*"))))
                .isEmpty();
    }

    @Test
    void whoever_reads_from_another_unit_is_pointed_out_and_the_auditor_is_not() {
        List<UnusualAccess> found = rules.among(List.of(
                reading(AT_WORK, "p-1", "UNIT_MANAGER", "granen"), reading(AT_WORK, "p-2", "AUDITOR", "granen")));
        assertThat(found).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo("OUTSIDE_THE_UNIT");
            assertThat(hit.why()).isEqualTo("Läsaren har roller för granen, och ärendet hör till bjorken.");
            assertThat(hit.reading().person()).isEqualTo("p-1");
        });
    }

    @Test
    void nights_weekends_and_holidays_are_out_of_hours() {
        assertThat(rules.among(List.of(
                        reading(Instant.parse("2026-02-03T22:10:00Z"), "p-1", "UNIT_MANAGER", "bjorken"),
                        reading(Instant.parse("2026-02-07T11:00:00Z"), "p-1", "UNIT_MANAGER", "bjorken"),
                        reading(Instant.parse("2026-01-06T11:00:00Z"), "p-1", "UNIT_MANAGER", "bjorken"),
                        reading(AT_WORK, "p-1", "UNIT_MANAGER", "bjorken"))))
                .hasSize(3)
                .allSatisfy(hit -> assertThat(hit.rule()).isEqualTo("OUT_OF_HOURS"))
                .extracting(UnusualAccess::why)
                .first()
                .isEqualTo("Läst 2026-02-07 12:00, utanför 06:00–20:00 en arbetsdag.");
    }

    @Test
    void many_cases_within_an_hour_are_one_hit_which_says_how_many() {
        List<AccessView> twenty = IntStream.range(0, 20)
                .mapToObj(i -> reading(AT_WORK.plusSeconds(i), "p-many", "UNIT_MANAGER", "bjorken"))
                .toList();
        assertThat(rules.among(twenty)).singleElement().satisfies(hit -> {
            assertThat(hit.rule()).isEqualTo("MANY_CASES_IN_AN_HOUR");
            assertThat(hit.why()).startsWith("20 olika ärenden");
            assertThat(hit.reading()).isEqualTo(twenty.getFirst());
        });
        assertThat(rules.among(twenty.subList(1, 20))).isEmpty();
    }

    @Test
    void what_is_unusual_is_listed_for_whoever_checks_the_log_of_the_unit() {
        AccessId id = new AccessId(UUID.randomUUID());
        Instant night = Instant.parse("2026-02-03T22:10:00Z");
        service.happened(
                id.toString(),
                new AccessRecorded(
                        id,
                        "bjorken",
                        new CaseRef("COMPLAINT", "c-1"),
                        "p-unusual",
                        List.of("UNIT_MANAGER"),
                        List.of("bjorken"),
                        "OPENED",
                        night.truncatedTo(ChronoUnit.HOURS),
                        night));
        String asked = "/api/accesses/unusual?person=p-unusual&readAtFrom=2026-02-03&readAtTo=2026-02-03";
        Answer found = service.as(Role.UNIT_MANAGER, "bjorken")
                .getUntil(asked, answer -> answer.at("/total").equals("1"));
        assertThat(found.at("/items/0/rule")).isEqualTo("OUT_OF_HOURS");
        assertThat(found.at("/items/0/reading/id")).isEqualTo(id.toString());
        assertThat(service.as(Role.UNIT_MANAGER, "granen").get(asked).at("/total"))
                .isEqualTo("0");
        assertThat(service.as(Role.EMPLOYEE, "bjorken").get(asked).status()).isEqualTo(403);
        assertThat(service.as(Role.UNIT_MANAGER, "bjorken")
                        .get("/api/accesses/unusual?person=p-unusual")
                        .at("/total"))
                .isEqualTo("0");
    }

    private static AccessView reading(Instant at, String person, String role, String unit) {
        return new AccessView(
                UUID.randomUUID().toString(),
                "bjorken",
                "COMPLAINT",
                UUID.randomUUID().toString(),
                person,
                List.of(role),
                List.of(unit),
                "OPENED",
                at.truncatedTo(ChronoUnit.HOURS),
                at,
                null,
                null);
    }
}
