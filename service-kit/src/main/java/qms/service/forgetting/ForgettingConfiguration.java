package qms.service.forgetting;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import qms.service.privacy.Vault;

/** For every service that has a vault: nothing is answered before the vault has forgotten what it is to forget. */
@Configuration(proxyBeanMethods = false)
public class ForgettingConfiguration {

    @Bean
    @Lazy
    Forgetting forgetting(@Qualifier("eventStore") EventStore log, Vault vault) {
        return new Forgetting(log, vault);
    }

    @Bean
    ForgetBeforeServing forgetBeforeServing(ObjectProvider<Forgetting> forgetting, ObjectProvider<Vault> vault) {
        return new ForgetBeforeServing(
                () -> vault.ifAvailable(there -> forgetting.getObject().catchUp()));
    }

    /** Runs when the log can be read and the web server has not started. */
    static final class ForgetBeforeServing implements SmartLifecycle {

        // The web server starts at DEFAULT_PHASE - 2048, Axon before this.
        private static final int BEFORE_THE_WEB_SERVER = DEFAULT_PHASE - 4096;

        private final Runnable forget;
        private volatile boolean done;

        ForgetBeforeServing(Runnable forget) {
            this.forget = forget;
        }

        @Override
        public void start() {
            forget.run();
            done = true;
        }

        @Override
        public void stop() {
            done = false;
        }

        @Override
        public boolean isRunning() {
            return done;
        }

        @Override
        public int getPhase() {
            return BEFORE_THE_WEB_SERVER;
        }
    }
}
