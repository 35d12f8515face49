package qms.events;

/**
 * A file that belongs to a case, sealed with the case's key.
 *
 * @param sha256 of the sealed bytes, by which it is found
 * @param size of the file as it was received
 * @param mediaType what it is, by its bytes
 * @param name as whoever sent it calls it; sealed, since files are named after persons
 */
public record SealedFile(String sha256, long size, String mediaType, PersonalText name) {}
