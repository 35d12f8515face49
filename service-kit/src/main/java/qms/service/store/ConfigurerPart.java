package qms.service.store;

import org.axonframework.config.Configurer;

/** Something to add to Axon before it starts: event processors, components that handlers ask for. Every bean of this type is asked. */
@FunctionalInterface
public interface ConfigurerPart {

    void addTo(Configurer configurer);
}
