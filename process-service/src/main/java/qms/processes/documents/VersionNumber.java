package qms.processes.documents;

/** The number of a version: a new whole number means that what it says has changed, a new decimal that it is only better said. */
record VersionNumber(int major, int minor) implements Comparable<VersionNumber> {

    static final VersionNumber FIRST = new VersionNumber(1, 0);

    static boolean isWellWritten(String written) {
        return written.matches("[0-9]{1,4}\\.[0-9]{1,4}");
    }

    static VersionNumber of(String written) {
        int dot = written.indexOf('.');
        return new VersionNumber(
                Integer.parseInt(written.substring(0, dot)), Integer.parseInt(written.substring(dot + 1)));
    }

    VersionNumber next(String kind) {
        return kind.equals("MAJOR") ? new VersionNumber(major + 1, 0) : new VersionNumber(major, minor + 1);
    }

    /** What people call the step from an earlier version. */
    String kindAfter(VersionNumber earlier) {
        return major > earlier.major ? "MAJOR" : "MINOR";
    }

    @Override
    public int compareTo(VersionNumber other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
