package qms.events.unitdescriptions;

/** The common parts of a unit above, as they stood when the description was adopted. */
public record InheritedParts(String unit, UnitDescriptionId descriptionId, CommonParts common) {}
