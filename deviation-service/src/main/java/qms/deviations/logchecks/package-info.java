/**
 * Log checks: the systematic and recurring checks of whether anybody reads cases without need (LSPU 10 § first paragraph 3). Each period a
 * worker opens one for every unit whose cases were read, with a sample; somebody whose readings are not in it looks them through and signs.
 *
 * <p>Read in this order: WhenAPeriodHasPassedThenItsReadingsAreChecked (how it begins), Sampling (what is drawn), LogCheckController (what can be
 * asked), LogCheckCommand, LogCheck (may it happen), {@link qms.events.logchecks.LogCheckEvent} (what happened), LogCheckProjection, LogCheckView.
 */
@NullMarked
package qms.deviations.logchecks;

import org.jspecify.annotations.NullMarked;
