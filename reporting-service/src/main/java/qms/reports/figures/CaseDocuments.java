package qms.reports.figures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The fact documents of all cases, for whoever keeps a sum of them: all at first, and then those that have changed. */
public interface CaseDocuments {

    /** One of them; the id is that of the case's stream. */
    record OneCase(String id, FactDocument facts) {}

    /** Names what is read: another answer means that all was built anew. */
    String standing();

    /** The position in the log up to which they have been written. */
    long position();

    void each(Consumer<OneCase> reader);

    /** The ids of the cases that something has happened to after a position of the log, up to another. */
    Set<String> changed(long after, long until);

    /** The ids of the cases with an event that could not be counted and is tried again. */
    Set<String> waiting();

    List<OneCase> find(Collection<String> ids);
}
