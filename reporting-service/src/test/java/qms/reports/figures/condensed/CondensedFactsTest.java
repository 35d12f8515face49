package qms.reports.figures.condensed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qms.reports.figures.CaseDocuments;
import qms.reports.figures.Fact;
import qms.reports.figures.FactDocument;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.web.time.Period;

/** How the condensed facts follow the documents, and how little is read to answer. */
class CondensedFactsTest {

    private final Kept documents = new Kept();
    private final CondensedFacts facts = new CondensedFacts(documents);
    private final Scope bjorken = new RandomCases(1).player.scope("bjorken", 2023);

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000})
    void a_question_reads_no_more_of_many_cases_than_of_few(int many) {
        for (int i = 0; i < many; i++) {
            documents.put(i, "bjorken");
        }
        assertThat(cases()).isEqualTo(many);

        documents.read = 0;
        documents.put(0, "bjorken");
        documents.put(many, "bjorken");
        assertThat(cases()).isEqualTo(many + 1L);
        assertThat(documents.read).as("documents that are read").isEqualTo(2);
        assertThat(cases()).isEqualTo(many + 1L);
        assertThat(documents.read)
                .as("documents that are read when nothing has happened")
                .isEqualTo(2);
        assertThat(facts.now().segments(Set.of("bjorken"), Period.year(2023)))
                .as("segments that are looked at")
                .hasSize(12);
    }

    @Test
    void what_is_written_is_counted_by_whoever_asks_next() {
        documents.put(1, "bjorken");
        assertThat(cases()).isEqualTo(1);
        documents.put(2, "bjorken");
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void what_could_not_be_counted_at_first_is_counted_when_it_can() {
        documents.put(1, "bjorken");
        documents.parked(2);
        assertThat(cases()).isEqualTo(1);
        documents.retried(2, "bjorken");
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void documents_that_were_built_anew_are_read_anew() {
        documents.put(1, "bjorken");
        documents.put(2, "bjorken");
        assertThat(cases()).isEqualTo(2);
        documents.rebuiltWithout(2);
        assertThat(cases()).isEqualTo(1);
    }

    private long cases() {
        return facts.now().counts(bjorken, Known.EVERYTHING, Period.year(2023)).count("bjorken", FigureName.CASES);
    }

    /** Documents that tell how many of them have been read. */
    private static final class Kept implements CaseDocuments {

        private final Map<String, FactDocument> kept = new LinkedHashMap<>();
        private final TreeMap<Long, String> log = new TreeMap<>();
        private final Set<String> parked = new HashSet<>();
        private int generation = 1;
        private long position = -1;
        private int read;

        void put(int number, String unit) {
            log.put(++position, id(number));
            kept.put(id(number), () -> List.of(fact(number, unit)));
        }

        void parked(int number) {
            log.put(++position, id(number));
            parked.add(id(number));
        }

        void retried(int number, String unit) {
            parked.remove(id(number));
            kept.put(id(number), () -> List.of(fact(number, unit)));
        }

        void rebuiltWithout(int number) {
            kept.remove(id(number));
            generation++;
        }

        @Override
        public String standing() {
            return "generation " + generation;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void each(Consumer<OneCase> reader) {
            kept.forEach((id, facts) -> reader.accept(new OneCase(id, facts)));
        }

        @Override
        public Set<String> changed(long after, long until) {
            return Set.copyOf(log.subMap(after, false, until, true).values());
        }

        @Override
        public Set<String> waiting() {
            return Set.copyOf(parked);
        }

        @Override
        public List<OneCase> find(Collection<String> ids) {
            read += ids.size();
            return ids.stream()
                    .filter(kept::containsKey)
                    .map(id -> new OneCase(id, kept.get(id)))
                    .toList();
        }

        private static String id(int number) {
            return "case " + number;
        }

        private static Fact fact(int number, String unit) {
            Instant known = Instant.parse("2023-03-01T08:00:00Z");
            LocalDate day = LocalDate.of(2023, number % 12 + 1, 5);
            return new Fact(FigureName.CASES, Fact.WHOLE, unit, day, known, known, number, 1, false);
        }
    }
}
