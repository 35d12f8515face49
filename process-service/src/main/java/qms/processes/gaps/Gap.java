package qms.processes.gaps;

import org.jspecify.annotations.Nullable;

/**
 * Something that is missing or out of date.
 *
 * @param unit that answers for the thing
 * @param thing the process or document that it is about
 * @param activity the process's activity that it is about, where it is about one
 * @param mend the act that mends it
 */
record Gap(
        GapKind kind,
        String label,
        String unit,
        Thing thing,
        @Nullable String activity,
        @Nullable String detail,
        Mend mend) {

    /** The process or document. */
    record Thing(String kind, String id, String title) {}

    /** A request that would close the gap, and what it does in words. */
    record Mend(String method, String path, String label) {}

    static Gap of(GapKind kind, String unit, Thing thing, @Nullable String activity, @Nullable String detail) {
        Mend mend = new Mend("POST", kind.path().replace("{id}", thing.id()), kind.act());
        return new Gap(kind, kind.label(), unit, thing, activity, detail, mend);
    }
}
