/**
 * Risk maps: which level a pair of probability and consequence has, and what the five steps of each mean, for the organisation or a unit with
 * what is below it. A map is never changed: it gets another version from a day on, and an assessment keeps the version it was made with.
 *
 * <p>Read in this order: RiskMapController (what can be asked), RiskMapCommand (everything that can be asked of a map), RiskMap (may it happen,
 * and what follows), {@link qms.events.riskmaps.RiskMapEvent} (what happened), RiskMapProjection (what is remembered for reading), RiskMapView
 * (the document). WhenThereIsNoMapThenTheStandardIsAdopted gives the organisation its first.
 */
@NullMarked
package qms.risks.riskmaps;

import org.jspecify.annotations.NullMarked;
