package qms.service.imports;

import org.jspecify.annotations.Nullable;

/** Where the fields of a line stand in the file as its maker sees it. */
interface Places {

    /** One line is one line. */
    static Places line(int number) {
        return new Places() {
            @Override
            public int number(@Nullable String field) {
                return number;
            }

            @Override
            public @Nullable String name(@Nullable String field) {
                return field;
            }
        };
    }

    /** The line of the file, or the row of the table. */
    int number(@Nullable String field);

    /** The field's path, or the header of its column. */
    @Nullable
    String name(@Nullable String field);
}
