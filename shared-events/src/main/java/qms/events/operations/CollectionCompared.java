package qms.events.operations;

import java.util.List;

/** How one collection of what is read stood beside the log: how many documents, and the first of those that differ. */
public record CollectionCompared(
        String collection,
        long compared,
        long equal,
        long different,
        long missing,
        long extra,
        List<DocumentDiffers> differing) {}
