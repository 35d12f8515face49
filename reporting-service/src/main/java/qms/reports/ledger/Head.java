package qms.reports.ledger;

/** What a log of some size had for a root, as somebody knows it. */
record Head(long size, Hash root) {}
