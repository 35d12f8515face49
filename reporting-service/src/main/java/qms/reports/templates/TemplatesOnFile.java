package qms.reports.templates;

import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.reports.platform.Templates;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;

/** Hands the templates to whoever makes a report. */
@Component
class TemplatesOnFile implements Templates {

    private final Streams streams;
    private final ReportTemplateProjection projection;

    TemplatesOnFile(Streams streams, ReportTemplateProjection projection) {
        this.streams = streams;
        this.projection = projection;
    }

    @Override
    public Optional<Template> find(String id) {
        return streams.read(projection, id)
                .map(Versioned::view)
                .filter(view -> view.status().equals(ReportTemplateView.IN_USE))
                .map(view -> new Template(view.id(), view.version(), view.kind(), view.name(), view.chapters()));
    }

    @Override
    public Template standard(String kind) {
        return StandardTemplates.of(kind);
    }
}
