package qms.standalone;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the one who started the product reads in the terminal. Everything else goes to the log file. */
final class Console {
    static final String LOGGER = "qms.console";
    private final Logger terminal = LoggerFactory.getLogger(LOGGER);

    void tell(String line) {
        terminal.info(line);
    }

    void greet(Settings settings, DataFolder folder, String started) {
        String url = settings.publicUrl();
        tell("");
        tell("Kvalitetsledningssystemet är igång efter " + started + ".");
        tell("");
        tell("  Startsida        " + url + "/");
        tell("  API-beskrivning  " + url + "/docs");
        tell("  Driftläge        " + url + "/health");
        tell("  Data och logg    " + folder);
        if (settings.demoIdentity()) {
            demo(url);
        }
        tell("");
        tell("Ctrl-C stoppar. Allt som är sparat finns kvar till nästa start.");
        tell("");
    }

    private void demo(String url) {
        tell("");
        tell("Demoinloggning är påslagen: lägg inte in verkliga personuppgifter. Lösenordet är samma som namnet:");
        tell("  samordnare, avdelningschef, enhetschef, ombud, medarbetare, processagare, processledare,");
        tell("  lexsarah, namnd, revisor, admin");
        tell("");
        tell("Prova:");
        List.of(
                        "TOKEN=$(curl -s -u samordnare:samordnare -d grant_type=client_credentials " + url
                                + "/oauth2/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')",
                        "curl -s -H \"Authorization: Bearer $TOKEN\" " + url + "/api/reports/quality/jarva/2023")
                .forEach(line -> tell("  " + line));
    }
}
