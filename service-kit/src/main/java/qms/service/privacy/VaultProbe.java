package qms.service.privacy;

import qms.service.store.Probe;

/** Asks the vault for a key that nobody has. */
final class VaultProbe implements Probe {

    private final Vault vault;

    VaultProbe(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String name() {
        return "vault";
    }

    @Override
    public void ask() {
        vault.isDestroyed("canary");
    }
}
