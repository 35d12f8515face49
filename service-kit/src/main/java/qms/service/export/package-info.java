/**
 * What is answered as a table besides JSON: the same rows as CSV, as an Excel workbook or as a PDF that can be listened to. A record that is
 * {@link qms.service.export.Tabular} says its rows once; which of the formats is asked for stands in {@code ?format=} or in Accept.
 */
@NullMarked
package qms.service.export;

import org.jspecify.annotations.NullMarked;
