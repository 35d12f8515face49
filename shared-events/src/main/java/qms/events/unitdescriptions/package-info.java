/**
 * The yearly description of a unit's management system: eleven sections, each followed up per T1, T2 and VB (SOSFS 2011:9).
 */
@NullMarked
package qms.events.unitdescriptions;

import org.jspecify.annotations.NullMarked;
