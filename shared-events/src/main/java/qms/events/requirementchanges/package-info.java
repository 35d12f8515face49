/**
 * Changes in what is required (lagar, föreskrifter, beslut), and what each process that they touch made of them.
 */
@NullMarked
package qms.events.requirementchanges;

import org.jspecify.annotations.NullMarked;
