package qms.web.problems;

/** The text is not one strict JSON value. The message is a Swedish sentence for the sender and quotes nothing of the text. */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedJson(String detail) {
        super(detail, null, false, false);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
