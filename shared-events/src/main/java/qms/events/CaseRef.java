package qms.events;

/**
 * Points at a case of another kind.
 *
 * @param kind COMPLAINT, DEVIATION, LEX_SARAH_CASE, LEX_MARIA_CASE, PERSON for somebody in the register, or EXTERNAL for what another system
 *     keeps
 * @param id of the case, or the other system's reference
 */
public record CaseRef(String kind, String id) {}
