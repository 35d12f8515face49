/**
 * Tables as people keep them: CSV, and the first sheet of an Excel workbook, read cell by cell with bounds on everything. {@link
 * qms.service.tables.TableFile} is the way in. What the cells mean is not known here ({@code docs/adr/0017-tables-are-lines.md}).
 */
@NullMarked
package qms.service.tables;

import org.jspecify.annotations.NullMarked;
