package qms.service.export;

/** An answer that is given as a document to read. */
public interface Written {

    /** The document, in whichever format was asked for. */
    Prose asProse();
}
