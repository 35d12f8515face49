/**
 * The yearly description of a unit's management system: eleven sections in the order of SOSFS 2011:9, each followed up per T1 (January–April),
 * T2 (January–August) and VB (the year). What was not submitted when its time has passed is missing, never "Enligt plan".
 *
 * <p>Read in this order: UnitDescriptionController, UnitDescriptionCommand, UnitDescription, {@link
 * qms.events.unitdescriptions.UnitDescriptionEvent}, UnitDescriptionProjection, UnitDescriptionView; then UnitDescriptionImport.
 */
@NullMarked
package qms.processes.unitdescriptions;

import org.jspecify.annotations.NullMarked;
