/**
 * Changes in what is required (laws, regulations, decisions of the board): what changes and from when, which processes it touches, and what each
 * of them made of it. What is listed for a year is what the quality report tells of it.
 *
 * <p>Read in this order: RequirementChangeController, RequirementChangeCommand, RequirementChange, {@link
 * qms.events.requirementchanges.RequirementChangeEvent}, RequirementChangeProjection, RequirementChangeView.
 */
@NullMarked
package qms.processes.requirementchanges;

import org.jspecify.annotations.NullMarked;
