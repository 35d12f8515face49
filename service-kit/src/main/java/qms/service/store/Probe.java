package qms.service.store;

/** Asks a store whether it would keep something now, without keeping anything; every bean of this type is asked. */
public interface Probe {

    /** What is asked, in one word. */
    String name();

    /** Returns when the store has answered, or throws. */
    void ask();
}
