package qms.reports.platform;

import java.util.List;

/** Which figures have moved since others were frozen, and by which events. */
public interface MovesSince {

    List<MovedFigure> since(ReportFigures.Asked asked, FrozenFigures then);
}
