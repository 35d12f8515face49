package qms.service.bundle;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The key of bundles, for whoever compares it with one they have had before. */
@RestController
final class BundleKeyController {

    private final BundleKey key;

    BundleKeyController(BundleKey key) {
        this.key = key;
    }

    /** Read the public key that bundles are checked with. */
    @GetMapping("/api/bundle-key")
    Known key() {
        return new Known("Ed25519", key.publicKey(), key.fingerprint());
    }

    /**
     * The public half of the key.
     *
     * @param publicKey 32 bytes, as RFC 8032 has them, in Base64
     * @param fingerprint SHA-256 of those bytes, in hexadecimal
     */
    record Known(String algorithm, String publicKey, String fingerprint) {}
}
