/**
 * Who has read which case about persons (LSPU 10 §): {@link qms.service.api.Reads} records it before a case is shown, and here it is read
 * again, by case, by person and by day.
 */
@NullMarked
package qms.service.access;

import org.jspecify.annotations.NullMarked;
