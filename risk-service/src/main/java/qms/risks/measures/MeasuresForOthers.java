package qms.risks.measures;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.risks.platform.MeasureRegister;
import qms.service.projection.Views;

/** Tells other features which measures there are. */
@Component
class MeasuresForOthers implements MeasureRegister {

    private final Views views;
    private final MeasureProjection projection;

    MeasuresForOthers(Views views, MeasureProjection projection) {
        this.views = views;
        this.projection = projection;
    }

    @Override
    public List<String> serving(String origin) {
        return views.all(projection, Views.Query.everything().equalTo("origin", origin)).stream()
                .map(MeasureView::id)
                .toList();
    }
}
