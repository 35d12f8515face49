package qms.reports.platform;

import java.util.List;

/**
 * A figure that has moved since figures were frozen; the frozen one stays.
 *
 * @param opening what it was then, {@code closing} what it is now
 * @param notShown how many cases moved it that the asker may not see
 */
public record MovedFigure(
        String figure, String label, long opening, long closing, List<MovedCase> cases, long notShown) {

    /**
     * A case that came into the figure or left it.
     *
     * @param n what it changes the figure by
     * @param positions the places in the log of the events that moved it
     */
    public record MovedCase(String link, String reason, String label, int n, List<Long> positions) {}
}
