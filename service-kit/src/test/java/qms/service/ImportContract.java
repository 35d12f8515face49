package qms.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qms.service.store.Meta;
import qms.web.Ids;

/** What every collection promises whose lines are imported; the test of a collection adds what its own lines say. */
public abstract class ImportContract {

    protected abstract ServiceUnderTest service();

    /** As in the path. */
    protected abstract String collection();

    /** A whole line under an id that no other test uses. */
    protected abstract String line(String externalId);

    /** The same line with more of what may be added. */
    protected abstract String extended(String externalId);

    /** The same line, saying something else. */
    protected abstract String contradicting(String externalId);

    /** A table that says the same as the line: its rows, with a semicolon between the cells. */
    protected abstract String table(String externalId);

    /**
     * What is told when something in the fullest line is wrong: on each row what stands there, what stands there instead, and the problem as
     * {@code field CODE}.
     */
    protected abstract String faults();

    /** Something of everything that a line may say. */
    protected String fullest(String externalId) {
        return extended(externalId);
    }

    @Test
    void a_line_is_imported_once_and_each_of_its_events_says_so() {
        assertImported(line(name("once")));
        List<DomainEventMessage<?>> events = events(name("once"));
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getMetaData())
                        .containsEntry(Meta.VIA, "IMPORT")
                        .containsEntry(Meta.IMPORT_ID, name("once")));
        assertThat(imports(line(name("once"))).at("/unchanged")).isEqualTo("1");
        assertThat(events(name("once"))).hasSameSizeAs(events);
    }

    @Test
    void a_line_may_grow_and_not_shrink() {
        assertImported(line(name("grows")));
        int before = events(name("grows")).size();
        Answer more = imports(extended(name("grows")));
        assertThat(more.at("/extended")).as(more.body().toString()).isEqualTo("1");
        assertThat(events(name("grows"))).hasSizeGreaterThan(before);
        assertThat(imports(extended(name("grows"))).at("/unchanged")).isEqualTo("1");
        assertThat(imports(line(name("grows"))).problems()).containsExactly("externalId CONFLICT");
    }

    @Test
    void a_line_that_says_something_else_is_a_conflict() {
        assertImported(line(name("other")));
        assertThat(imports(contradicting(name("other"))).problems()).containsExactly("externalId CONFLICT");
    }

    @Test
    void a_dry_run_says_what_would_happen_and_stores_nothing() {
        Answer dry = service()
                .coordinator()
                .importFile(
                        "/api/" + collection() + "/import?dryRun=true",
                        "application/x-ndjson",
                        line(name("dry")).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(dry.at("/imported")).as(dry.body().toString()).isEqualTo("1");
        assertThat(service().coordinator().get(path(name("dry"))).status()).isEqualTo(404);
    }

    @Test
    void a_table_says_the_same() {
        assertImported(line(name("table")));
        Answer table = service()
                .coordinator()
                .importFile(
                        "/api/" + collection() + "/import",
                        "text/csv",
                        table(name("table")).getBytes(StandardCharsets.UTF_8));
        assertThat(table.at("/unchanged")).as(table.body().toString()).isEqualTo("1");
    }

    @TestFactory
    Stream<DynamicTest> what_a_line_has_wrong_is_told() {
        return faults().lines()
                .map(row -> row.split("\\|"))
                .map(row -> DynamicTest.dynamicTest(
                        row[2].strip() + " for " + row[1].strip(),
                        () -> assertTold(row[0].strip(), row[1].strip(), row[2].strip())));
    }

    private void assertTold(String right, String wrong, String problem) {
        String line = fullest(name("wrong"));
        assertThat(line).contains(right);
        assertThat(problemsOf(name("wrong"), line.replace(right, wrong))).contains(problem);
    }

    /** What a person has ended here is not ended by a line. */
    protected final void assertEndedByHand(String externalId, String act, String body) {
        assertImported(line(externalId));
        Told.done(service().coordinator(), path(externalId), act, body);
        assertThat(imports(extended(externalId)).problems()).containsExactly("externalId CONFLICT");
    }

    protected final void assertImported(String line) {
        Answer answer = imports(line);
        assertThat(answer.at("/imported")).as(answer.body().toString()).isEqualTo("1");
    }

    protected final Answer imports(String lines) {
        return service().coordinator().importLines("/api/" + collection(), lines);
    }

    /** What is wrong with a line, which is then not there. */
    protected final List<String> problemsOf(String externalId, String line) {
        List<String> problems = imports(line).problems();
        assertThat(service().coordinator().get(path(externalId)).status()).isEqualTo(404);
        return problems;
    }

    protected final Answer read(String externalId) {
        return service().coordinator().get(path(externalId));
    }

    protected final String path(String externalId) {
        return "/api/" + collection() + "/" + id(externalId);
    }

    protected final String id(String externalId) {
        return Ids.derived(collection(), externalId);
    }

    private List<DomainEventMessage<?>> events(String externalId) {
        DomainEventStream stream = service().context().getBean(EventStore.class).readEvents(id(externalId));
        List<DomainEventMessage<?>> events = new ArrayList<>();
        while (stream.hasNext()) {
            events.add(stream.next());
        }
        return events;
    }

    private String name(String test) {
        return collection() + "-" + test;
    }
}
