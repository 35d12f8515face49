package qms.processes.documents;

/** The number of a version: a new whole number means that what it says has changed, a new decimal that it is only better said. */
record VersionNumber(int major, int minor) {

    static final VersionNumber FIRST = new VersionNumber(1, 0);

    static VersionNumber of(String written) {
        int dot = written.indexOf('.');
        return new VersionNumber(
                Integer.parseInt(written.substring(0, dot)), Integer.parseInt(written.substring(dot + 1)));
    }

    VersionNumber next(String kind) {
        return kind.equals("MAJOR") ? new VersionNumber(major + 1, 0) : new VersionNumber(major, minor + 1);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
