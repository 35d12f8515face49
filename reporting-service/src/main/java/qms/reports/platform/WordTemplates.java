package qms.reports.platform;

import java.util.Optional;
import java.util.function.Supplier;

/** The Word templates of units, for whoever hands out a document. */
public interface WordTemplates {

    /** The file of the template in use that stands nearest: of the unit itself, else of the next above it that has one. */
    Optional<Supplier<byte[]>> nearest(String unit);

    /** The file of one that was chosen, if it is in use and is the unit's or of one above it. */
    Optional<Supplier<byte[]>> chosen(String template, String unit);
}
