package qms.service.export;

/** An answer that can also be given as a document with headings, tables and charts: as HTML, PDF or Word, and its tables as Excel or CSV. */
public interface OnPaper {

    /** Called only where a document is asked for. */
    Paper asPaper();
}
