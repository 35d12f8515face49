package qms.reports.work;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.readings.ReadingSigned;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What persons have read, which closes what they were reminded of. */
@Component
class SignatureProjection implements Projection<ReadingSigned, Signature> {

    static final String PERSON = "person";

    @Override
    public String collection() {
        return "work-signatures";
    }

    @Override
    public Class<ReadingSigned> events() {
        return ReadingSigned.class;
    }

    @Override
    public Class<Signature> viewType() {
        return Signature.class;
    }

    @Override
    public Signature evolve(@Nullable Signature view, ReadingSigned event, Recorded recorded) {
        return new Signature(event.person(), event.documentId().toString(), event.version());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(PERSON);
    }

    @Override
    public Map<String, Object> keys(Signature view) {
        return Map.of(PERSON, view.person());
    }
}
