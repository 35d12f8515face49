package qms.service.api;

/** A view of something that belongs to a unit, by which it is decided who may see it. */
public interface OfUnit {

    /** The key of the unit. */
    String unit();
}
