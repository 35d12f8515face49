package qms.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the one who starts the product may choose, all by environment.
 *
 * @param port QMS_PORT: where the gateway listens
 * @param data QMS_DATA: the folder that holds everything that must not be lost
 * @param demo QMS_DEMO: whether to load the demo municipalities
 * @param demoIdentity QMS_DEMO_IDENTITY: whether to hand out demo logins; without it, tokens come from the provider configured
 * @param publicUrl QMS_PUBLIC_URL: the address that people use
 */
record Settings(int port, Path data, boolean demo, boolean demoIdentity, String publicUrl) {

    static Settings of(Map<String, String> environment) {
        int port = port(environment.getOrDefault("QMS_PORT", "8080"));
        return new Settings(
                port,
                Path.of(environment.getOrDefault("QMS_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                yes("QMS_DEMO", environment),
                yes("QMS_DEMO_IDENTITY", environment),
                environment.getOrDefault("QMS_PUBLIC_URL", "http://localhost:" + port));
    }

    /** Said at once, not when everything else has been started. */
    void requireFreePort() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw portTaken(port);
        }
    }

    static CannotStart portTaken(int port) {
        return new CannotStart("Port " + port + " är upptagen. Välj en annan med QMS_PORT.");
    }

    private static boolean yes(String name, Map<String, String> environment) {
        String said = environment.getOrDefault(name, "true").strip();
        if (said.equalsIgnoreCase("true") || said.equalsIgnoreCase("false")) {
            return Boolean.parseBoolean(said);
        }
        throw new CannotStart(name + " ska vara true eller false, inte \"" + said + "\".");
    }

    private static int port(String said) {
        try {
            int port = Integer.parseInt(said.strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the same words
        }
        throw new CannotStart("QMS_PORT ska vara ett portnummer mellan 1 och 65535, inte \"" + said + "\".");
    }
}
