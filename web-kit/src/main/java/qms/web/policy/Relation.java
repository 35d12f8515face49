package qms.web.policy;

/** How whoever asks stands to the thing that is asked for. */
public enum Relation {
    /** It belongs to a unit the role is held for. */
    OWN_UNIT,
    /** It belongs to a unit below such a unit. */
    BELOW,
    /** It belongs to a unit that stands over such a unit: what the whole says of its parts. */
    ABOVE,
    /** It belongs to any other unit, or to none. */
    OTHER,
    /** They reported it. */
    REPORTER,
    /** They have been appointed to investigate it. */
    INVESTIGATOR
}
