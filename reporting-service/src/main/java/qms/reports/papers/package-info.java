/**
 * Documents made in the background. What stands in a document is read when it is ordered, by the very route that answers with it, and so with the access of
 * whoever orders it; what takes time is to write it, which a few workers do one after the other. Read DocumentJobController, then PaperOrder (what is
 * ordered), DocumentJobs (the queue) and JobFolder (where a job and its file are kept for a day).
 */
@NullMarked
package qms.reports.papers;

import org.jspecify.annotations.NullMarked;
