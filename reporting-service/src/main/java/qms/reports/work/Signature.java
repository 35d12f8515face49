package qms.reports.work;

/** That a person has read exactly this version. */
record Signature(String person, String document, String version) {}
