package qms.events.declaredfigures;

import qms.events.QmsEvent;

/** Everything that can happen to a declared figure. */
public sealed interface DeclaredFigureEvent extends QmsEvent permits FigureDeclared {

    DeclaredFigureId declaredFigureId();

    @Override
    default String subject() {
        return declaredFigureId().toString();
    }
}
