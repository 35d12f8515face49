package qms.service.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a service has that may neither read nor write personal text. */
final class ClosedVault implements Vault {

    @Override
    public Optional<CaseKey> keyFor(String ref) {
        throw refused();
    }

    @Override
    public Map<String, CaseKey> makeKeys(Collection<String> refs) {
        throw refused();
    }

    @Override
    public boolean isDestroyed(String ref) {
        throw refused();
    }

    @Override
    public void destroyAll(Collection<String> refs) {
        throw refused();
    }

    @Override
    public String current(String ref) {
        throw refused();
    }

    @Override
    public void retire(String ref) {
        throw refused();
    }

    @Override
    public boolean destroyWords(String ref, Collection<String> gone, Collection<String> staying, boolean atOnce) {
        throw refused();
    }

    @Override
    public Optional<byte[]> keptWords(String ref, String sealed) {
        throw refused();
    }

    @Override
    public Optional<byte[]> keptFiles(String ref) {
        throw refused();
    }

    @Override
    public Optional<Bookmark> followed() {
        throw refused();
    }

    @Override
    public void follow(Bookmark mark) {
        throw refused();
    }

    private static VaultException refused() {
        return new VaultException("this service has no key to personal text");
    }
}
