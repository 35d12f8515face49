package qms.identity;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the gateway asks behind the door: is the provider up, and which demo logins may the start page show. */
@RestController
@RequestMapping("/internal")
class InternalController {
    private final DemoClients clients;

    InternalController(DemoClients clients) {
        this.clients = clients;
    }

    @GetMapping("/health")
    Health health() {
        return new Health(true);
    }

    @GetMapping("/demo-logins")
    List<DemoLogin> demoLogins() {
        return clients.all().stream()
                .map(client ->
                        new DemoLogin(client.id(), client.secret(), client.shownAs(), client.roles(), client.units()))
                .toList();
    }

    record Health(boolean ready) {}

    record DemoLogin(String id, String secret, String shownAs, List<String> roles, List<String> units) {}
}
