/**
 * A measure says what it comes of when it is made, in risk-service; the case that it names is told here, so that the case does not close while
 * the measure waits.
 *
 * <p>Read in this order: WhenAMeasureNamesACaseThenTheCaseNamesIt, MeasureLinkProjection (what is still to be told), and
 * {@link qms.deviations.platform.LinksMeasures}, which each kind of case implements.
 */
@NullMarked
package qms.deviations.measurelinks;

import org.jspecify.annotations.NullMarked;
