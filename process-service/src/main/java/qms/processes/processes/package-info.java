/**
 * Processes (SOSFS 2011:9 4 kap.): described, owned orders of activities, approved on their level, published version by version, and drawn as
 * a map. While a new version is worked on, the published one stays valid; what held on a day can be read for ever.
 *
 * <p>Read in this order: ProcessController with ProcessForms (what can be asked) and ProcessForm (rules of form), ProcessCommand (everything
 * that can be asked of a process), Process (may it happen, and what follows), {@link qms.events.processes.ProcessEvent} (what happened),
 * ProcessProjection (what is remembered for reading), ProcessView (the document), ProcessDetails (the answer). ProcessMapController answers
 * with the map as a picture (MapLayout says where, MapDrawing draws) and as a list (ProcessOutline); PublishedProcessController answers
 * anybody.
 */
@NullMarked
package qms.processes.processes;

import org.jspecify.annotations.NullMarked;
