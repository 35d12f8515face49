#!/usr/bin/env bash
# Makes what is missing in ./secrets (or the folder given), at random, and never changes what is there.
# The folder is its owner's alone; the files in it are readable, because a container's user reads them through its mount.
set -euo pipefail
folder=${1:-$(dirname "${BASH_SOURCE[0]}")/../secrets}
umask 077
mkdir -p "$folder"
chmod 700 "$folder"
cd "$folder"

put() { # put NAME VALUE
  if [[ ! -e $1 ]]; then
    printf '%s' "$2" > "$1.new"
    chmod 644 "$1.new"
    mv "$1.new" "$1"
    echo "made $1"
  fi
}
word() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }

for name in qms.store.password qms.vault.password qms.axonserver.token mongo.password mongo.root.password \
    log-db.password vault-db.password keycloak-db.password keycloak.database.password keycloak.admin.password \
    keycloak.scripts.secret grafana.admin.password; do
  put "$name" "$(word)"
done
for name in qms.vault.master-key qms.fingerprint-key qms.ledger.key qms.bundle.key mongo.key; do
  put "$name" "$(key)"
done
put qms.mongo.uri "mongodb://qms:$(cat mongo.password)@mongo:27017/?replicaSet=rs0&authSource=admin"
put axonserver.properties "axoniq.axonserver.accesscontrol.enabled=true
axoniq.axonserver.accesscontrol.token=$(cat qms.axonserver.token)
"
