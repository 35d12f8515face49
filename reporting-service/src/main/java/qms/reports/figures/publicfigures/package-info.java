/**
 * The figures that anybody may read, without login: of whole boards by source, category and level, and of the units below them in all. A count
 * from 1 to 4 could tell who somebody is (domain, hard case 36) and is not shown; nor is what it could be worked out from. {@code Sum} is what a
 * reader can add up, {@code LinearProgram} and {@code Reader} what such a reader can conclude, and {@code Suppression} hides until every small
 * number could be anything from 1 to 4. {@code PublicTables} says which numbers there are and how they add up.
 */
@NullMarked
package qms.reports.figures.publicfigures;

import org.jspecify.annotations.NullMarked;
