package qms.events;

/**
 * A name, a contact or free text about a person, sealed: {@code key} names the key in the vault, {@code sealed} is the ciphertext
 * (Base64). When the key is destroyed the words are gone and the event stays.
 */
public record PersonalText(String key, String sealed) {}
