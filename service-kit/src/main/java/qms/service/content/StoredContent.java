package qms.service.content;

/**
 * A file that is kept.
 *
 * @param sha256 of what is stored, by which it is found: sealed bytes where a seal was used
 * @param size of the file as it was received
 * @param type its media type, by what it holds
 * @param name as whoever sent it calls it, cleaned; never a path
 */
public record StoredContent(String sha256, long size, String type, String name) {}
