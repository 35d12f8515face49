package qms.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qms.deployment.Code.Service;

/** What would stand on a cluster says what the code says, and is guarded. */
class ManifestsTest {
    private static final Pattern INSIDE = Pattern.compile("//([\\w-]+):(\\d+)");

    private final List<Service> services = Code.services();

    @ParameterizedTest
    @EnumSource
    void every_service_stands_with_its_ports_and_is_found_under_its_name(Stands stands) {
        Manifests manifests = stands.manifests();
        for (Service service : services) {
            String name = service.module();
            manifests.one(Deployment.class, name);
            assertThat(manifests.container(name).getPorts())
                    .extracting(ContainerPort::getName, ContainerPort::getContainerPort)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("http", service.port()),
                            org.assertj.core.groups.Tuple.tuple("metrics", service.metricsPort()));
            var spec = manifests
                    .one(io.fabric8.kubernetes.api.model.Service.class, name)
                    .getSpec();
            assertThat(spec.getPorts()).as(name).singleElement().satisfies(port -> {
                assertThat(port.getPort()).isEqualTo(service.port());
                assertThat(manifests.port(name, port.getTargetPort())).isEqualTo(service.port());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_service_of_the_cluster_means_one_pod_and_is_reached_inside_alone(Stands stands) {
        Manifests manifests = stands.manifests();
        for (var service : manifests.of(io.fabric8.kubernetes.api.model.Service.class)) {
            String name = service.getMetadata().getName();
            assertThat(manifests.selected(service.getSpec().getSelector())).containsExactly(name);
            assertThat(service.getSpec().getType()).as(name).isIn(null, "ClusterIP");
            service.getSpec()
                    .getPorts()
                    .forEach(port -> assertThat(manifests.port(name, port.getTargetPort()))
                            .isEqualTo(port.getPort()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_probes_ask_the_management_port(Stands stands) {
        Manifests manifests = stands.manifests();
        for (Service service : services) {
            Container container = manifests.container(service.module());
            assertAsks(manifests, service, container.getStartupProbe(), "liveness");
            assertAsks(manifests, service, container.getLivenessProbe(), "liveness");
            assertAsks(manifests, service, container.getReadinessProbe(), "readiness");
        }
    }

    @ParameterizedTest
    @EnumSource
    void prometheus_is_told_where_the_figures_are(Stands stands) {
        Manifests manifests = stands.manifests();
        for (Service service : services) {
            assertThat(manifests.pods().get(service.module()).getMetadata().getAnnotations())
                    .containsEntry("prometheus.io/scrape", "true")
                    .containsEntry("prometheus.io/port", String.valueOf(service.metricsPort()))
                    .containsEntry("prometheus.io/path", "/actuator/prometheus");
        }
    }

    @ParameterizedTest
    @EnumSource
    void images_are_those_that_are_built_or_that_compose_names(Stands stands) {
        Manifests manifests = stands.manifests();
        Set<String> known = new TreeSet<>(Images.ofOthers());
        Code.runnable().forEach(module -> known.add("qms/" + module + ":" + Code.version()));
        manifests.pods().keySet().forEach(pod -> {
            String image = manifests.container(pod).getImage();
            assertThat(image).matches(Images::pinned);
            // Production's registry stands before the name.
            assertThat(stands == Stands.PRODUCTION ? image.substring(image.indexOf('/') + 1) : image)
                    .isIn(known);
        });
        services.forEach(service ->
                assertThat(manifests.container(service.module()).getImage()).endsWith(service.image()));
    }

    @ParameterizedTest
    @EnumSource
    void every_pod_keeps_to_the_restricted_standard(Stands stands) {
        Manifests manifests = stands.manifests();
        manifests.pods().forEach((name, pod) -> {
            var guarded = pod.getSpec().getSecurityContext();
            assertThat(guarded.getRunAsNonRoot()).as(name).isTrue();
            assertThat(guarded.getRunAsUser()).as(name).isPositive();
            assertThat(guarded.getSeccompProfile().getType()).as(name).isEqualTo("RuntimeDefault");
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).as(name).isFalse();
            assertThat(pod.getSpec().getHostNetwork()).as(name).isNull();
            var container = manifests.container(name).getSecurityContext();
            assertThat(container.getAllowPrivilegeEscalation()).as(name).isFalse();
            assertThat(container.getReadOnlyRootFilesystem()).as(name).isTrue();
            assertThat(container.getCapabilities().getDrop()).as(name).containsExactly("ALL");
            assertThat(manifests.container(name).getPorts()).allMatch(port -> port.getHostPort() == null);
        });
        assertThat(manifests.one(Namespace.class, "qms").getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @ParameterizedTest
    @EnumSource
    void every_container_asks_for_what_it_needs_and_has_a_limit(Stands stands) {
        Manifests manifests = stands.manifests();
        manifests.pods().keySet().forEach(name -> {
            var resources = manifests.container(name).getResources();
            assertThat(resources.getRequests()).as(name).containsOnlyKeys("cpu", "memory");
            assertThat(resources.getLimits()).as(name).containsOnlyKeys("cpu", "memory");
            resources
                    .getRequests()
                    .forEach((what, asked) -> assertThat(asked.getNumericalAmount())
                            .as(name + " " + what)
                            .isLessThanOrEqualTo(resources.getLimits().get(what).getNumericalAmount()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_service_has_an_account_without_rights_and_a_budget(Stands stands) {
        Manifests manifests = stands.manifests();
        for (Service service : services) {
            String name = service.module();
            assertThat(manifests.pods().get(name).getSpec().getServiceAccountName())
                    .isEqualTo(name);
            assertThat(manifests.one(ServiceAccount.class, name).getAutomountServiceAccountToken())
                    .isFalse();
            var budget = manifests.one(PodDisruptionBudget.class, name).getSpec();
            assertThat(manifests.selected(budget.getSelector())).containsExactly(name);
            // With one replica, a minimum would keep a node from ever being emptied.
            assertThat(budget.getMaxUnavailable().getIntVal()).isEqualTo(1);
            var deployment = manifests.one(Deployment.class, name).getSpec();
            assertThat(manifests.selected(deployment.getSelector())).containsExactly(name);
            assertThat(deployment.getTemplate().getSpec().getTopologySpreadConstraints())
                    .singleElement()
                    .satisfies(spread -> assertThat(manifests.selected(spread.getLabelSelector()))
                            .containsExactly(name));
            assertThat(deployment.getReplicas()).isEqualTo(stands == Stands.LOCAL ? 1 : 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_is_one_that_the_code_reads(Stands stands) {
        Manifests manifests = stands.manifests();
        Set<String> known = Code.variables();
        for (String module : Code.runnable()) {
            if (manifests.pods().containsKey(module)) {
                assertThat(manifests.environment(module).keySet()).as(module).isSubsetOf(known);
            }
        }
        for (Service service : services) {
            Map<String, String> told = manifests.environment(service.module());
            assertThat(told).as(service.module()).containsKeys("QMS_ISSUER", "QMS_JWK_SET_URI");
            assertThat(told.containsKey("QMS_PROFILE")).as(service.module()).isEqualTo(service.readsLog());
            assertThat(told.containsKey("QMS_VAULT_USER")).as(service.module()).isEqualTo(service.opensVault());
        }
    }

    @ParameterizedTest
    @EnumSource
    void addresses_inside_lead_to_a_service_at_its_port(Stands stands) {
        Manifests manifests = stands.manifests();
        manifests
                .pods()
                .keySet()
                .forEach(pod -> manifests.environment(pod).forEach((variable, value) -> {
                    var address = INSIDE.matcher(value);
                    while (address.find()) {
                        var ports = manifests
                                .one(io.fabric8.kubernetes.api.model.Service.class, address.group(1))
                                .getSpec()
                                .getPorts();
                        assertThat(ports)
                                .as(pod + " " + variable)
                                .anyMatch(port -> port.getPort().equals(Integer.valueOf(address.group(2))));
                    }
                }));
        assertThat(manifests.environment("gateway"))
                .containsEntry("QMS_GATEWAY_SERVICES_PROCESS", "http://process-service:8081")
                .containsEntry("QMS_GATEWAY_SERVICES_RISK", "http://risk-service:8082")
                .containsEntry("QMS_GATEWAY_SERVICES_DEVIATION", "http://deviation-service:8083")
                .containsEntry("QMS_GATEWAY_SERVICES_REPORTING", "http://reporting-service:8084");
    }

    @ParameterizedTest
    @EnumSource
    void secrets_are_named_and_never_written(Stands stands) {
        Manifests manifests = stands.manifests();
        assertThat(manifests.of(Secret.class)).isEmpty();
        manifests
                .pods()
                .keySet()
                .forEach(pod -> manifests.environment(pod).forEach((variable, value) -> {
                    if (Pattern.compile("PASSWORD|SECRET|TOKEN|KEY")
                            .matcher(variable)
                            .find()) {
                        assertThat(value).as(pod + " " + variable).startsWith("/run/secrets/");
                    }
                    assertThat(value).as(pod + " " + variable).doesNotMatch(".*://[^/]*:[^/]*@.*");
                }));
    }

    @ParameterizedTest
    @EnumSource
    void only_those_who_open_the_vault_or_sign_something_have_the_keys_to_it(Stands stands) {
        Manifests manifests = stands.manifests();
        for (Service service : services) {
            Set<String> expected = new TreeSet<>();
            if (service.readsLog()) {
                expected.add("qms-log");
            }
            if (service.opensVault()) {
                expected.add("qms-vault");
            }
            if (service.module().equals("reporting-service")) {
                expected.add("qms-ledger");
            }
            if (service.module().equals("deviation-service")) {
                expected.add("qms-bundle");
            }
            PodTemplateSpec pod = manifests.pods().get(service.module());
            assertThat(secrets(pod)).as(service.module()).containsExactlyInAnyOrderElementsOf(expected);
            if (!expected.isEmpty()) {
                String where = manifests.environment(service.module()).get("QMS_SECRETS");
                assertThat(manifests.container(service.module()).getVolumeMounts())
                        .anyMatch(mount -> mount.getName().equals("secrets")
                                && mount.getMountPath().equals(where)
                                && Boolean.TRUE.equals(mount.getReadOnly()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_gateway_stands_at_the_ingress(Stands stands) {
        Manifests manifests = stands.manifests();
        assertThat(manifests.of(Ingress.class)).singleElement().satisfies(ingress -> {
            assertThat(ingress.getSpec().getDefaultBackend()).isNull();
            assertThat(ingress.getSpec().getRules())
                    .flatMap(rule -> rule.getHttp().getPaths())
                    .singleElement()
                    .satisfies(path -> {
                        assertThat(path.getBackend().getService().getName()).isEqualTo("gateway");
                        assertThat(path.getBackend().getService().getPort().getName())
                                .isEqualTo("http");
                    });
            assertThat(ingress.getSpec().getTls().isEmpty()).isEqualTo(stands != Stands.PRODUCTION);
            ingress.getSpec()
                    .getTls()
                    .forEach(tls -> assertThat(tls.getHosts())
                            .containsExactly(
                                    ingress.getSpec().getRules().getFirst().getHost()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_log_stands_in_postgres_for_a_trial_and_in_axon_server_for_production(Stands stands) {
        Manifests manifests = stands.manifests();
        Map<String, String> told = manifests.environment("process-service");
        assertThat(told).containsEntry("QMS_PROFILE", stands == Stands.LOCAL ? "postgres" : "axonserver");
        switch (stands) {
            case BASE -> assertThat(told).containsKey("QMS_VAULT_USER");
            case LOCAL -> assertThat(told).containsKeys("QMS_STORE_URL", "QMS_STORE_USER", "QMS_VAULT_URL");
            case PRODUCTION ->
                assertThat(told).containsKeys("QMS_AXONSERVER_SERVERS", "QMS_AXONSERVER_CONTEXT", "QMS_VAULT_URL");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_demo_logins_stand_in_the_trial_alone(Stands stands) {
        Manifests manifests = stands.manifests();
        boolean trial = stands == Stands.LOCAL;
        assertThat(manifests.pods().containsKey(Code.DEMO_IDENTITY)).isEqualTo(trial);
        assertThat(manifests.environment("gateway").containsKey("QMS_DEMO_IDENTITY"))
                .isEqualTo(trial);
        if (trial) {
            assertThat(manifests.container(Code.DEMO_IDENTITY).getPorts())
                    .extracting(ContainerPort::getContainerPort)
                    .containsExactly(Code.port(Code.DEMO_IDENTITY, "server.port"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everything_stands_in_the_one_namespace(Stands stands) {
        assertThat(stands.manifests().all())
                .filteredOn(thing -> !(thing instanceof Namespace))
                .extracting(HasMetadata::getMetadata)
                .extracting(metadata -> metadata.getNamespace())
                .containsOnly(stands == Stands.BASE ? null : "qms");
    }

    private static void assertAsks(Manifests manifests, Service service, Probe probe, String question) {
        assertThat(probe.getHttpGet().getPath()).isEqualTo("/actuator/health/" + question);
        assertThat(manifests.port(service.module(), probe.getHttpGet().getPort()))
                .isEqualTo(service.metricsPort());
    }

    private static List<String> secrets(PodTemplateSpec pod) {
        return pod.getSpec().getVolumes().stream()
                .flatMap(ManifestsTest::secretsOf)
                .toList();
    }

    private static Stream<String> secretsOf(Volume volume) {
        if (volume.getSecret() != null) {
            return Stream.of(volume.getSecret().getSecretName());
        }
        return volume.getProjected() == null
                ? Stream.of()
                : volume.getProjected().getSources().stream()
                        .map(source -> source.getSecret().getName());
    }
}
