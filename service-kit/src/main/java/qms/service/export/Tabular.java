package qms.service.export;

/** An answer that can also be given as a table. */
public interface Tabular {

    /** Called only where a table is asked for. */
    Table asTable();
}
