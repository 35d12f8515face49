package qms.web.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All the provisions that are kept, law by law in the order of their paragraphs. */
public final class LegalProvisions {

    private static final String FILE = "provisions.json";
    private static final List<LegalProvision> ALL = read();

    private LegalProvisions() {}

    public static List<LegalProvision> all() {
        return ALL;
    }

    public static Optional<LegalProvision> find(String key) {
        return ALL.stream().filter(provision -> provision.key().equals(key)).findFirst();
    }

    private static List<LegalProvision> read() {
        try (InputStream file = Objects.requireNonNull(LegalProvisions.class.getResourceAsStream(FILE), FILE)) {
            Law[] laws = JsonMapper.builder().build().readValue(file, Law[].class);
            return Arrays.stream(laws).flatMap(Law::all).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A law and what is kept of it; a paragraph without days of its own has the law's. */
    private record Law(
            String law,
            String name,
            String number,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            List<Paragraph> provisions) {

        Stream<LegalProvision> all() {
            return provisions.stream().map(this::provision);
        }

        private LegalProvision provision(Paragraph one) {
            return new LegalProvision(
                    one.key(),
                    one.paragraph() + " " + law + " " + number,
                    law,
                    name,
                    number,
                    one.paragraph(),
                    one.title(),
                    one.validFrom() == null ? validFrom : one.validFrom(),
                    one.validTo() == null ? validTo : one.validTo(),
                    source,
                    one.confidence(),
                    orNone(one.lawAreas()),
                    one.steps(),
                    orNone(one.text()));
        }

        private static List<String> orNone(@Nullable List<String> list) {
            return list == null ? List.of() : list;
        }
    }

    private record Paragraph(
            String key,
            String paragraph,
            String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Confidence confidence,
            @Nullable List<String> lawAreas,
            List<LegalStep> steps,
            @Nullable List<String> text) {}
}
