package qms.deviations.measurelinks;

import java.util.List;
import qms.events.measures.MeasureOrigin;

/**
 * What a measure says that it comes of.
 *
 * @param position in the log, of the event that last said so
 */
record MeasureLinkView(String id, List<MeasureOrigin> origins, long position) {}
