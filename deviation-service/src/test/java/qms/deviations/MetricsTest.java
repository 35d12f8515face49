package qms.deviations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.StartupReport;
import qms.web.metrics.Scrape;

/** What the running service tells of itself, and to whom. */
class MetricsTest {

    private static final String COMPLAINT = """
            {'unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00',
             'source':'RELATIVE','categories':['TREATMENT'],'description':'Zoltans brev 19121212-1212 låg öppet.',
             'complainant':{'name':'Zoltan Quistgaard','contact':'zoltan@example.invalid'},'feedbackWanted':true}""";

    private final ServiceUnderTest service = TheService.running();

    @Test
    void a_command_is_counted_by_what_became_of_it() {
        Answer made = registered();
        Scrape before = scrape();

        Answer again = registered();
        assertThat(service.coordinator()
                        .seen(made.etag())
                        .post(made.location() + "/closing", "{}")
                        .status())
                .isEqualTo(409);

        Scrape after = scrape();
        assertThat(again.status()).isEqualTo(201);
        assertThat(commands(after, "RegisterComplaint", "done") - commands(before, "RegisterComplaint", "done"))
                .isEqualTo(1);
        assertThat(commands(after, "CloseComplaint", "refused") - commands(before, "CloseComplaint", "refused"))
                .isEqualTo(1);
        assertThat(commands(after, "CloseComplaint", "done")).isEqualTo(commands(before, "CloseComplaint", "done"));
        assertThat(after.sum("qms_events_appended_total", "service=\"deviation\"")
                        - before.sum("qms_events_appended_total", "service=\"deviation\""))
                .isEqualTo(1);
    }

    @Test
    void an_import_counts_its_events_too() {
        Scrape before = scrape();
        long head = head();

        Answer imported = service.coordinator().importLines("/api/complaints", """
                        {'externalId':'m-%s','unit':'bjorken','kind':'COMPLAINT','channel':'PHONE','receivedAt':'2026-02-03T08:30:00+01:00','registeredAt':'2026-02-03T09:00:00+01:00','source':'RELATIVE','categories':['TREATMENT'],'description':'Ett brev låg öppet.','feedbackWanted':false}""".formatted(UUID.randomUUID()));

        assertThat(imported.status()).isEqualTo(200);
        assertThat(head()).isGreaterThan(head);
        assertThat(scrape().sum("qms_events_appended_total") - before.sum("qms_events_appended_total"))
                .isEqualTo(head() - head);
    }

    @Test
    void nobody_is_told_of_in_a_figure() {
        Answer made = registered();
        service.coordinator().get(made.location());
        service.coordinator().get(made.location() + "/Quistgaard");
        service.coordinator().get("/Zoltan/" + UUID.randomUUID());
        service.coordinator().get("/api/complaints?category=19121212-1212");
        service.operator().get("/actuator/Zoltan");

        // A request is counted when its answer is on its way: the caller may have it before the counter has.
        await().untilAsserted(() -> assertThat(scrape().text()).contains("uri=\"/api/complaints/{id}\""));
        String told = scrape().text();
        assertThat(told)
                .doesNotContainIgnoringCase("zoltan")
                .doesNotContain("Quistgaard", "example.invalid", "19121212", "brev", made.location())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
        // What is measured may be any number, and hold any four digits.
        assertThat(told.replaceAll("(?m) [-+.0-9eE]+$", "")).doesNotContain("1212");
    }

    @Test
    void the_document_lists_what_is_told() {
        registered();
        Scrape scrape = scrape();
        assertThat(scrape.ours()).isEqualTo(Scrape.documented("services"));
        assertThat(scrape.missing("services")).isEmpty();
        assertThat(scrape.missing("everyone")).isEmpty();
        assertThat(scrape.sum("jvm_memory_used_bytes", "application=\"deviation\"", "service=\"deviation\""))
                .isPositive();
        assertThat(scrape.sum("process_uptime_seconds")).isPositive();
    }

    @Test
    void the_lists_are_behind_until_they_are_not() {
        registered();
        Scrape scrape = scrape();
        for (long end = System.nanoTime() + 20_000_000_000L;
                System.nanoTime() < end && !(scrape.sum("qms_projection_lag_events") == 0); ) {
            scrape = scrape();
        }
        for (String name : List.of("qms_projection_lag_events", "qms_projection_lag_seconds", "qms_dead_letters")) {
            assertThat(scrape.text()).contains(name + "{");
            assertThat(scrape.sum(name, "group=\"views\"")).as(name).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/prometheus", "/actuator/health", "/actuator/health/readiness", "/livez"})
    void the_port_that_people_use_tells_nothing(String path) {
        assertThat(service.stranger().get(path).status()).isEqualTo(404);
        assertThat(service.coordinator().get(path).status()).isEqualTo(404);
    }

    @Test
    void the_port_of_the_operator_tells_figures_and_yes_or_no_and_nothing_else() {
        for (String probe : new String[] {"", "/liveness", "/readiness"}) {
            Answer health = service.operator().get("/actuator/health" + probe);
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.body().has("components")).isFalse();
            assertThat(health.body().has("details")).isFalse();
        }
        for (String other : new String[] {
            "", "/env", "/heapdump", "/loggers", "/beans", "/metrics", "/info", "/shutdown", "/health/db", "/mappings"
        }) {
            assertThat(service.operator().get("/actuator" + other).status()).isEqualTo(404);
        }
        assertThat(service.operator().get("/api/complaints").status()).isNotEqualTo(200);
    }

    @Test
    void ready_is_who_could_keep_what_a_command_decides() {
        var context = service.context();
        assertThat(context.getBean(HealthContributorRegistry.class).getContributor("stores"))
                .isSameAs(context.getBean("storesHealthIndicator"));
        var readiness = Objects.requireNonNull(
                context.getBean(HealthEndpointGroups.class).get("readiness"));
        assertThat(readiness.isMember("stores")).isTrue();
        assertThat(readiness.getStatusAggregator().getAggregateStatus(Status.UP, Status.OUT_OF_SERVICE))
                .isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(readiness.getHttpCodeStatusMapper().getStatusCode(Status.OUT_OF_SERVICE))
                .isEqualTo(503);
    }

    @Test
    void what_runs_is_known_as_values() {
        var facts = service.context().getBean(StartupReport.class).facts();
        assertThat(facts)
                .containsEntry("service", "deviation")
                .containsEntry("profile", "standalone")
                .containsEntry("event store", "qms.service.store.EventLogStore")
                .containsEntry("vault", "qms.service.privacy.JdbcVault")
                .containsEntry("tokens of views", "qms.service.projection.MongoTokens")
                .containsEntry("axon", "4.13.0")
                .containsEntry("spring boot", "4.1.2");
        assertThat(facts.get("java")).startsWith("25");
        assertThat(facts.get("event log")).startsWith("jdbc:sqlite:").endsWith("/events.db");
        assertThat(facts).containsKey("version");
    }

    private Answer registered() {
        Answer made = service.coordinator().post("/api/complaints", COMPLAINT);
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    private Scrape scrape() {
        return new Scrape(service.operator().text("/actuator/prometheus"));
    }

    private long head() {
        return service.context()
                .getBean(EventStore.class)
                .createHeadToken()
                .position()
                .orElse(-1);
    }

    private static double commands(Scrape scrape, String command, String outcome) {
        return scrape.sum(
                "qms_commands_seconds_count",
                "service=\"deviation\"",
                "command=\"" + command + "\"",
                "outcome=\"" + outcome + "\"");
    }
}
