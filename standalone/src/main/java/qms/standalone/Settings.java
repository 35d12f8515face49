package qms.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the one who starts the product may choose, all by environment.
 *
 * @param port QMS_PORT: where the gateway listens
 * @param data QMS_DATA: the folder that holds everything that must not be lost
 * @param demo QMS_DEMO: whether to load the demo municipalities
 * @param demoIdentity QMS_DEMO_IDENTITY: whether to hand out demo logins; without it, tokens come from the provider configured
 * @param publicUrl QMS_PUBLIC_URL: the address that people use
 * @param metricsPort QMS_METRICS_PORT: where figures and health of all parts are read; without it nothing is measured
 */
record Settings(int port, Path data, boolean demo, boolean demoIdentity, String publicUrl, OptionalInt metricsPort) {

    Settings {
        if (metricsPort.isPresent() && metricsPort.getAsInt() == port) {
            throw new CannotStart("QMS_METRICS_PORT ska vara en annan port än QMS_PORT.");
        }
    }

    static Settings of(Map<String, String> environment) {
        int port = port("QMS_PORT", environment.getOrDefault("QMS_PORT", "8080"));
        String metricsPort = environment.getOrDefault("QMS_METRICS_PORT", "");
        return new Settings(
                port,
                Path.of(environment.getOrDefault("QMS_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                yes("QMS_DEMO", environment),
                yes("QMS_DEMO_IDENTITY", environment),
                environment.getOrDefault("QMS_PUBLIC_URL", "http://localhost:" + port),
                metricsPort.isBlank() ? OptionalInt.empty() : OptionalInt.of(port("QMS_METRICS_PORT", metricsPort)));
    }

    /** Said at once, not when everything else has been started. */
    void requireFreePorts() {
        requireFree(port);
        metricsPort.ifPresent(this::requireFree);
    }

    private void requireFree(int wanted) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(wanted));
        } catch (IOException taken) {
            throw portTaken(wanted);
        }
    }

    CannotStart portTaken(int taken) {
        String variable = metricsPort.equals(OptionalInt.of(taken)) ? "QMS_METRICS_PORT" : "QMS_PORT";
        return new CannotStart("Port " + taken + " är upptagen. Välj en annan med " + variable + ".");
    }

    private static boolean yes(String name, Map<String, String> environment) {
        String said = environment.getOrDefault(name, "true").strip();
        if (said.equalsIgnoreCase("true") || said.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(said);
        }
        throw new CannotStart(name + " ska vara true eller false, inte \"" + said + "\".");
    }

    private static int port(String variable, String said) {
        try {
            int port = Integer.parseInt(said.strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the same words
        }
        throw new CannotStart(variable + " ska vara ett portnummer mellan 1 och 65535, inte \"" + said + "\".");
    }
}
