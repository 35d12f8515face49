package qms.processes.gaps;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.readings.ReadingSigned;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every signature, as far as gaps are concerned. */
@Component
class SignatureStates implements Projection<ReadingSigned, SignatureState> {

    @Override
    public String collection() {
        return "gaps-signatures";
    }

    @Override
    public Class<ReadingSigned> events() {
        return ReadingSigned.class;
    }

    @Override
    public Class<SignatureState> viewType() {
        return SignatureState.class;
    }

    @Override
    public SignatureState evolve(@Nullable SignatureState before, ReadingSigned event, Recorded recorded) {
        return new SignatureState(
                event.subject(), event.unit(), event.documentId().toString(), event.version(), event.person());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit");
    }

    @Override
    public Map<String, Object> keys(SignatureState state) {
        return Map.of("unit", state.unit());
    }
}
