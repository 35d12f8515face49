package qms.deviations.platform;

import org.jspecify.annotations.Nullable;

/**
 * What became of a case that a deviation waits for.
 *
 * @param outcome DECIDED or DECLINED
 * @param reason of a decline, in the clear: to be sealed anew under the deviation's own key
 */
public record LexOutcome(String outcome, @Nullable String reason) {

    public static final String DECIDED = "DECIDED";
    public static final String DECLINED = "DECLINED";
}
