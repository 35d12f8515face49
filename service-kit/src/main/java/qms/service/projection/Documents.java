package qms.service.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A view as a document and back: {@code {_id: subject, seq, pos, keys: {…}, view: {…}}}. */
final class Documents {

    static final String SEQUENCE = "seq";
    static final String POSITION = "pos";
    static final String KEYS = "keys";
    static final String VIEW = "view";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_ABSENT)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Documents() {}

    static <V> Document document(Projection<?, V> projection, String subject, long sequence, long position, V view) {
        return new Document("_id", subject)
                .append(SEQUENCE, sequence)
                .append(POSITION, position)
                .append(KEYS, KeyValues.of(projection, view))
                .append(VIEW, MAPPER.convertValue(view, Document.class));
    }

    static <V> V view(Projection<?, V> projection, Document document) {
        return Objects.requireNonNull(MAPPER.convertValue(document.get(VIEW), projection.viewType()));
    }

    static long sequence(Document document) {
        return document.getLong(SEQUENCE);
    }

    static long position(Document document) {
        return document.getLong(POSITION);
    }
}
