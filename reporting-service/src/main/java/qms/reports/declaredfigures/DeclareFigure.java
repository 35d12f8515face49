package qms.reports.declaredfigures;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.declaredfigures.DeclaredFigureId;

/** All that can be asked of a declared figure: to be declared. */
record DeclareFigure(
        DeclaredFigureId declaredFigureId, String unit, int year, String figure, BigDecimal value, String text) {

    @TargetAggregateIdentifier
    String thing() {
        return declaredFigureId.toString();
    }
}
