package qms.events.writtenreports;

/** A figure that a supplement puts right: where it stands in the frozen figures, what it was and what it should have been. */
public record SupplementedFigure(String figuresOf, String figure, String printed, String correct) {}
