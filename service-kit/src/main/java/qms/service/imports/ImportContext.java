package qms.service.imports;

import java.util.function.Supplier;

/** What a collection may ask while it checks or plans a line. Safe to use from several threads. */
public interface ImportContext {

    /**
     * Whether something was imported under this id, or is in this file and not rejected. Asked in {@code check}, the answer is followed: when the
     * line referred to is rejected later, this line is checked again.
     */
    boolean refers(String collection, String externalId);

    /** The stream of what a reference names. */
    String streamOf(String collection, String externalId);

    /** Read once per import and kept until its end: the organisation, a taxonomy. The type is the key. */
    <T> T once(Class<T> type, Supplier<T> reading);
}
