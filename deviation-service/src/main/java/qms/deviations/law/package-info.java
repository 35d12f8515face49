/**
 * The law that the steps of the cases rest on, to be read by anybody. The provisions are {@link qms.web.law}'s; here they are only shown:
 * LegalProvisionController.
 */
@NullMarked
package qms.deviations.law;

import org.jspecify.annotations.NullMarked;
