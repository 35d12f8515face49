package qms.processes.gaps;

/** Who has signed which version of which document; {@code unit} is the one they signed for. */
record SignatureState(String id, String unit, String document, String version, String person) {

    /** What has to be read anew counts by its first number only. */
    int major() {
        return majorOf(version);
    }

    static int majorOf(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }
}
