package qms.deviations.platform;

/**
 * A file of a case, as somebody who may read the case sees it.
 *
 * @param sha256 by which it is fetched
 */
public record CaseFile(String sha256, long size, String type, String name) {}
