package qms.service.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import qms.web.Ids;

/**
 * A collection that can be imported; a Spring bean of a service. Every method may be called more than once for a line and has no effects.
 *
 * @param <L> what a line holds: a record bound by {@code Forms}, with the annotations of {@code qms.web.forms}
 */
public interface ImportedCollection<L extends Record> {

    /** As in the path: {@code complaints}. */
    String name();

    Class<L> lineType();

    /** Of fields that take any JSON, by their paths: the members that a table has columns for. */
    default Map<String, List<String>> membersOf() {
        return Map.of();
    }

    /** The members of a line that may grow or be filled in later; the others are its base and may never differ. */
    default Set<String> growing() {
        return Set.of();
    }

    /** Rules of form beyond binding: units, local codes, references, what one field demands of another. */
    default void check(ParsedLine<L> line, LineProblems problems, ImportContext context) {}

    /**
     * Rules between lines. Called with the lines that are right by themselves, in file order, before anything is stored; called again without
     * the rejected ones until it adds no more problems.
     */
    default void checkAll(List<CheckedLine<L>> lines, ImportContext context) {}

    /** The events that a line stands for, in the order in which they happened. */
    ImportPlan plan(ParsedLine<L> line, ImportContext context);

    /** The stream that a line of this collection is known by: what others refer to. */
    default String streamOf(String externalId) {
        return Ids.derived(name(), externalId);
    }

    /** True when all lines belong to one stream that others write to as well, such as the organisation. */
    default boolean oneStream() {
        return false;
    }
}
