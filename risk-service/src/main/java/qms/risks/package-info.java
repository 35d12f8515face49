/**
 * Risk-service: what could go wrong, how it is checked and what is done about it. One flat package per feature; read {@code risks} first,
 * the others have the same files in the same order.
 */
@NullMarked
package qms.risks;

import org.jspecify.annotations.NullMarked;
