package qms.web.problems;

/** A kind of refusal: a stable English code, the HTTP status it is answered with, and a Swedish title. */
public interface ProblemType {
    String code();

    int status();

    String title();
}
