package qms.events.unitdescriptions;

/** A document beside a description, such as the internal control plan; {@code document} is its id in the library or its address. */
public record Attachment(String document, String kind, String title) {}
