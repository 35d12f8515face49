/**
 * What is answered as a file besides JSON. A record says once what it is: {@link qms.service.export.Tabular} rows (CSV, Excel, PDF),
 * {@link qms.service.export.Written} words (text, PDF, Word), or {@link qms.service.export.OnPaper} a document with headings, tables and
 * charts (HTML, PDF, Word, and its tables as Excel and CSV). Which of the formats is asked for stands in {@code ?format=} or in Accept, and
 * the route lists them under {@code produces}. Every PDF can be listened to.
 */
@NullMarked
package qms.service.export;

import org.jspecify.annotations.NullMarked;
