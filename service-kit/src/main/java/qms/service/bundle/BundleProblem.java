package qms.service.bundle;

import qms.web.problems.ProblemType;

/** Why no bundle is handed out. */
public enum BundleProblem implements ProblemType {
    /** The ledger, which proves the events, does not answer. */
    LEDGER_UNREACHABLE(503, "Loggens bevis går inte att nå just nu"),
    /** The ledger has not sealed the last event yet; it will within a second or two. */
    LEDGER_BEHIND(503, "Ärendets sista händelse är inte förseglad än"),
    /** The key was used for a bundle before, and what it held cannot be made again: words have been disposed of, for instance. */
    BUNDLE_CHANGED(409, "Samma paket går inte att ta fram igen");

    private final int status;
    private final String title;

    BundleProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
