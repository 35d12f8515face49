package qms.service.content;

import qms.web.problems.ProblemType;

/** Why a file is not taken, or not given out. */
public enum ContentProblem implements ProblemType {
    /** There is nothing in the file. */
    CONTENT_EMPTY(422, "Filen är tom"),
    /** What the file holds is none of the kinds that are taken, whatever it is called. */
    CONTENT_TYPE_NOT_ALLOWED(422, "Filtypen tas inte emot"),
    /** The file holds a program or a script, whatever it is called. */
    CONTENT_IS_EXECUTABLE(422, "Filen är ett program"),
    /** The ending of the name says another kind than the content. */
    CONTENT_NOT_AS_NAMED(422, "Filens namn och innehåll stämmer inte överens"),
    /** Unpacked, the file would be out of all proportion to its size, or packed in too many layers. */
    CONTENT_EXPANDS_TOO_MUCH(422, "Filen packar upp till för mycket"),
    /** The scanner has found malware in the file. */
    CONTENT_IS_INFECTED(422, "Filen innehåller skadlig kod"),
    /** The key that the file was sealed with has been destroyed, and the file with it. */
    CONTENT_DISPOSED(410, "Filen är gallrad"),
    /** What is stored is no longer what was stored, or is gone; it is not given out. */
    CONTENT_DAMAGED(500, "Den sparade filen är skadad");

    private final int status;
    private final String title;

    ContentProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
