package qms.reports.figures.changes;

import qms.reports.figures.changes.Changes.Change;

/** A change, and the unit by which it is decided who may see it. */
record Found(Change change, String seenBy) {}
