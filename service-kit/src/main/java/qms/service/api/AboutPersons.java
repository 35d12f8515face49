package qms.service.api;

/** A view of a case about persons: that somebody reads it is recorded before they see it (LSPU 10 §). */
public interface AboutPersons {

    /** COMPLAINT, DEVIATION, LEX_SARAH_CASE or LEX_MARIA_CASE, as {@link qms.events.CaseRef} has them. */
    String caseKind();

    /** The key of the unit whose case it is. */
    String unit();
}
