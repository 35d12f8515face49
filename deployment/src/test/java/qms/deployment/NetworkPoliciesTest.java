package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qms.deployment.Code.Service;

/** Nobody reaches anybody but along the arrows that the platform needs, each drawn at both its ends. */
class NetworkPoliciesTest {
    private static final String OUTSIDE = "ingress-nginx";
    private static final String WATCHER = "monitoring";

    private final List<Service> services = Code.services();

    /** From whom to whom, and at which port; who is a pod, a namespace or a range of addresses. */
    private record Arrow(String from, String to, int port) implements Comparable<Arrow> {
        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_let_through_that_no_arrow_names(Stands stands) {
        assertThat(policies(stands.manifests())).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isEmpty();
            assertThat(policy.getSpec().getEgress()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_policy_is_about_pods_that_there_are_and_names_its_peers_and_ports(Stands stands) {
        Manifests manifests = stands.manifests();
        for (NetworkPolicy policy : policies(manifests)) {
            String name = policy.getMetadata().getName();
            assertThat(manifests.selected(policy.getSpec().getPodSelector()))
                    .as(name)
                    .isNotEmpty();
            assertThat(policy.getSpec().getPolicyTypes().contains("Ingress")
                            || policy.getSpec().getIngress().isEmpty())
                    .as(name)
                    .isTrue();
            assertThat(policy.getSpec().getPolicyTypes().contains("Egress")
                            || policy.getSpec().getEgress().isEmpty())
                    .as(name)
                    .isTrue();
            policy.getSpec().getIngress().forEach(rule -> {
                assertThat(rule.getFrom()).as(name).isNotEmpty();
                assertThat(rule.getPorts()).as(name).isNotEmpty();
                rule.getFrom()
                        .forEach(peer ->
                                assertThat(who(manifests, peer)).as(name).isNotEmpty());
            });
            policy.getSpec().getEgress().forEach(rule -> {
                assertThat(rule.getTo()).as(name).isNotEmpty();
                assertThat(rule.getPorts()).as(name).isNotEmpty();
                rule.getTo()
                        .forEach(peer ->
                                assertThat(who(manifests, peer)).as(name).isNotEmpty());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_outside_only_the_gateway_is_reached_and_figures_only_by_who_watches(Stands stands) {
        Manifests manifests = stands.manifests();
        Set<Arrow> expected = new TreeSet<>();
        expected.add(new Arrow(OUTSIDE, "gateway", Code.service("gateway").port()));
        services.forEach(service -> expected.add(new Arrow(WATCHER, service.module(), service.metricsPort())));
        Set<String> inside = manifests.pods().keySet();
        assertThat(incoming(manifests))
                .filteredOn(arrow -> !inside.contains(arrow.from()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void an_arrow_inside_is_open_at_both_ends(Stands stands) {
        Manifests manifests = stands.manifests();
        Set<String> inside = manifests.pods().keySet();
        assertThat(outgoing(manifests))
                .filteredOn(arrow -> inside.contains(arrow.to()))
                .containsExactlyInAnyOrderElementsOf(incoming(manifests).stream()
                        .filter(arrow -> inside.contains(arrow.from()))
                        .toList());
        outgoing(manifests).stream()
                .filter(arrow -> inside.contains(arrow.to()))
                .forEach(arrow -> assertThat(manifests.container(arrow.to()).getPorts())
                        .as(arrow.toString())
                        .anyMatch(port -> port.getContainerPort() == arrow.port()));
    }

    @ParameterizedTest
    @EnumSource
    void the_gateway_calls_the_services_and_they_call_nobody_but_the_ledger_stores_and_identity(Stands stands) {
        Manifests manifests = stands.manifests();
        Set<String> own = services.stream().map(Service::module).collect(Collectors.toSet());
        assertThat(outgoing(manifests))
                .filteredOn(arrow -> own.contains(arrow.from()) && own.contains(arrow.to()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                // What is handed out is proved by the ledger, and bears its head.
                                Stream.of("process-service", "risk-service", "deviation-service")
                                        .map(service -> new Arrow(service, "reporting-service", 8084)),
                                services.stream()
                                        .filter(service -> !service.isGateway())
                                        .map(service -> new Arrow("gateway", service.module(), service.port())))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_way_to_the_stores_is_open_to_those_who_read_the_log_and_to_the_vault_to_those_who_open_it(Stands stands) {
        Manifests manifests = stands.manifests();
        Set<Arrow> expected = new TreeSet<>();
        if (stands == Stands.PRODUCTION) {
            // Reminders are mailed.
            int port =
                    Integer.parseInt(manifests.environment("deviation-service").getOrDefault("QMS_MAIL_PORT", "0"));
            expected.add(new Arrow("deviation-service", "198.51.100.0/24", port));
        }
        // Links that documents point to are looked up.
        expected.add(new Arrow("process-service", "0.0.0.0/0", 80));
        expected.add(new Arrow("process-service", "0.0.0.0/0", 443));
        for (Service service : services) {
            String name = service.module();
            switch (stands) {
                case BASE -> {}
                case LOCAL -> {
                    expected.add(new Arrow(name, "demo-identity", 8091));
                    if (service.readsLog()) {
                        expected.add(new Arrow(name, "log-db", 5432));
                        expected.add(new Arrow(name, "mongo", 27017));
                    }
                    if (service.opensVault()) {
                        expected.add(new Arrow(name, "vault-db", 5432));
                    }
                }
                case PRODUCTION -> {
                    expected.add(new Arrow(name, "192.0.2.192/26", 443));
                    if (service.readsLog()) {
                        expected.add(new Arrow(name, "192.0.2.0/25", 8124));
                        expected.add(new Arrow(name, "192.0.2.0/25", 27017));
                    }
                    if (service.opensVault()) {
                        expected.add(new Arrow(name, "192.0.2.128/26", 5432));
                    }
                }
            }
        }
        Set<String> own = services.stream().map(Service::module).collect(Collectors.toSet());
        assertThat(outgoing(manifests))
                .filteredOn(arrow -> own.contains(arrow.from()) && !own.contains(arrow.to()))
                .filteredOn(arrow -> !arrow.to().equals("kube-system"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(outgoing(manifests))
                .filteredOn(arrow -> arrow.to().equals("kube-system"))
                .allMatch(arrow -> arrow.port() == 53);
    }

    private static List<NetworkPolicy> policies(Manifests manifests) {
        return manifests.of(NetworkPolicy.class);
    }

    private static Set<Arrow> outgoing(Manifests manifests) {
        Set<Arrow> arrows = new TreeSet<>();
        policies(manifests)
                .forEach(policy -> policy.getSpec()
                        .getEgress()
                        .forEach(rule -> rule.getTo()
                                .forEach(peer -> who(manifests, peer)
                                        .forEach(to -> manifests
                                                .selected(policy.getSpec().getPodSelector())
                                                .forEach(from -> ports(rule.getPorts())
                                                        .forEach(port -> arrows.add(new Arrow(from, to, port))))))));
        return arrows;
    }

    private static Set<Arrow> incoming(Manifests manifests) {
        Set<Arrow> arrows = new TreeSet<>();
        policies(manifests)
                .forEach(policy -> policy.getSpec()
                        .getIngress()
                        .forEach(rule -> rule.getFrom()
                                .forEach(peer -> who(manifests, peer)
                                        .forEach(from -> manifests
                                                .selected(policy.getSpec().getPodSelector())
                                                .forEach(to -> ports(rule.getPorts())
                                                        .forEach(port -> arrows.add(new Arrow(from, to, port))))))));
        return arrows;
    }

    private static List<String> who(Manifests manifests, NetworkPolicyPeer peer) {
        if (peer.getIpBlock() != null) {
            return List.of(peer.getIpBlock().getCidr());
        }
        if (peer.getNamespaceSelector() != null) {
            assertThat(peer.getPodSelector()).isNull();
            return List.copyOf(peer.getNamespaceSelector().getMatchLabels().values());
        }
        assertThat(peer.getPodSelector().getMatchLabels()).isNotEmpty();
        return manifests.selected(peer.getPodSelector());
    }

    private static Stream<Integer> ports(List<NetworkPolicyPort> ports) {
        return ports.stream().map(port -> port.getPort().getIntVal());
    }
}
