/**
 * Process-service: the organisation with its units and local terms, persons and their roles, and the units' yearly descriptions with
 * follow-ups. One flat package per feature.
 */
@NullMarked
package qms.processes;

import org.jspecify.annotations.NullMarked;
