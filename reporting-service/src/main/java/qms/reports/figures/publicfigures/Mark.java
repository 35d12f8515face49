package qms.reports.figures.publicfigures;

/** How a number is given. */
public enum Mark {
    SHOWN,
    /** It is from 1 to 4, which is all that is said. */
    FEW,
    /** It is hidden for the sake of another. */
    HIDDEN,
    /** So many are small that nothing is said of any: it may be anything, also 0. */
    BLANK;

    /** What a reader who knows the rules concludes from the mark alone. */
    double least() {
        return switch (this) {
            case FEW -> 1;
            case HIDDEN -> Suppression.LEAST_SHOWN;
            case BLANK, SHOWN -> 0;
        };
    }
}
