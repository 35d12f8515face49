package qms.deviations.incidents;

import org.jspecify.annotations.Nullable;

/** The kinds of cases that may be about one event, and where each is read. */
enum CaseKind {
    COMPLAINT("/api/complaints/"),
    DEVIATION("/api/deviations/"),
    LEX_SARAH_CASE("/api/lex-sarah-cases/"),
    LEX_MARIA_CASE("/api/lex-maria-cases/"),
    EXTERNAL(null);

    private final @Nullable String collection;

    CaseKind(@Nullable String collection) {
        this.collection = collection;
    }

    @Nullable
    String path(String id) {
        return collection == null ? null : collection + id;
    }
}
