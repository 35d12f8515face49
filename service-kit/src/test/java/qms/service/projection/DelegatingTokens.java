package qms.service.projection;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/** A token store in front of another, for a test to let something happen in between. */
interface DelegatingTokens extends TokenStore {

    TokenStore real();

    @Override
    default void storeToken(TrackingToken token, String processor, int segment) {
        real().storeToken(token, processor, segment);
    }

    @Override
    default void initializeTokenSegments(String processor, int segments, TrackingToken token) {
        real().initializeTokenSegments(processor, segments, token);
    }

    @Override
    default TrackingToken fetchToken(String processor, int segment) {
        return real().fetchToken(processor, segment);
    }

    @Override
    default void extendClaim(String processor, int segment) {
        real().extendClaim(processor, segment);
    }

    @Override
    default void releaseClaim(String processor, int segment) {
        real().releaseClaim(processor, segment);
    }

    @Override
    default int[] fetchSegments(String processor) {
        return real().fetchSegments(processor);
    }

    @Override
    default boolean requiresExplicitSegmentInitialization() {
        return real().requiresExplicitSegmentInitialization();
    }

    @Override
    default Optional<String> retrieveStorageIdentifier() {
        return real().retrieveStorageIdentifier();
    }
}
