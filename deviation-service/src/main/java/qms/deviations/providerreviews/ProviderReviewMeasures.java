package qms.deviations.providerreviews;

import org.springframework.stereotype.Component;
import qms.deviations.platform.LinksMeasures;
import qms.deviations.providerreviews.ProviderReviewCommand.LinkMeasure;
import qms.events.measures.MeasureId;
import qms.events.providerreviews.ProviderReviewId;

/** A review of a provider names the measures that come of it. */
@Component
class ProviderReviewMeasures implements LinksMeasures {

    @Override
    public String originKind() {
        return "PROVIDER_REVIEW";
    }

    @Override
    public Object linking(String caseId, MeasureId measure) {
        return new LinkMeasure(ProviderReviewId.of(caseId), measure, null);
    }
}
