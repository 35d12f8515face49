/**
 * Deviation-service: everything that goes wrong or is said about the service. One flat package per feature; read {@code complaints} first,
 * the others have the same files in the same order.
 */
@NullMarked
package qms.deviations;

import org.jspecify.annotations.NullMarked;
