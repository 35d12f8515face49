package qms.web.law;

/** How sure it is that a provision says what is stated here. */
public enum Confidence {
    /** The text has been read, and stands here. */
    READ,
    /** An authority or a municipality has restated it; the text has not been read. */
    RESTATED,
    /** Held to be right, and to be compared with the printed text before it is quoted. */
    UNCHECKED
}
