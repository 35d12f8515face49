package qms.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import qms.web.problems.CommonProblem;
import tools.jackson.databind.JsonNode;

/** The few pages that need no login: what this is, how to complain, how a unit stands (for whoever logs in there), what the API looks like, what the refusals mean. */
@RestController
class PageController {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final GatewaySettings settings;
    private final Backstage backstage;

    PageController(GatewaySettings settings, Backstage backstage) {
        this.settings = settings;
        this.backstage = backstage;
    }

    @GetMapping("/")
    ResponseEntity<String> start() {
        return page(Template.named("start").filled(Map.of("demo", settings.demoIdentity() ? demo() : "")));
    }

    /** Where anybody complains, also from a phone (docs/adr/0021). */
    @GetMapping("/synpunkter")
    ResponseEntity<String> complain() {
        return page(Template.named("synpunkter").text());
    }

    /** Where the sender follows it by the receipt. */
    @GetMapping("/synpunkter/folj")
    ResponseEntity<String> follow() {
        return page(Template.named("folj").text());
    }

    /** Where whoever may read a unit's figures sees how it stands, also while it changes (docs/adr/0031). */
    @GetMapping("/oversikt")
    ResponseEntity<String> overview() {
        return page(Template.named("oversikt").text());
    }

    @GetMapping("/docs")
    ResponseEntity<String> docs() {
        return page(Template.named("docs").text());
    }

    /** The codes of the house, and those that a service has besides and tells at {@code /internal/problems}. */
    @GetMapping("/docs/problems")
    ResponseEntity<String> problems() {
        Map<String, String> rows = new TreeMap<>();
        Arrays.stream(CommonProblem.values())
                .forEach(known -> rows.put(
                        known.code(), Template.row(known.code(), known.code(), "" + known.status(), known.title())));
        for (Service service : Service.ofTheDomain()) {
            backstage
                    .ask(service, "/internal/problems")
                    .ifPresent(own -> own.forEach(problem -> rows.putIfAbsent(text(problem, "code"), row(problem))));
        }
        return page(Template.named("problems").filled(Map.of("problems", String.join("", rows.values()))));
    }

    private static String row(JsonNode problem) {
        return Template.row(
                text(problem, "code"), text(problem, "code"), text(problem, "status"), text(problem, "title"));
    }

    private String demo() {
        String logins = backstage
                .ask(Service.IDENTITY, "/internal/demo-logins")
                .map(known -> known.valueStream()
                        .map(login -> Template.row(
                                "",
                                text(login, "id"),
                                text(login, "secret"),
                                text(login, "shownAs"),
                                list(login, "roles"),
                                list(login, "units").replace("*", "alla")))
                        .collect(Collectors.joining()))
                .orElse("");
        return Template.named("demo")
                .filled(Map.of(
                        "logins",
                        logins,
                        "url",
                        Template.plain(settings.publicUrl().toString())));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private static String list(JsonNode node, String member) {
        return node.path(member).valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    @Configuration(proxyBeanMethods = false)
    static class Assets implements WebMvcConfigurer {
        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/gateway-assets/");
            registry.addResourceHandler("/docs/assets/**")
                    .addResourceLocations("classpath:/META-INF/resources/webjars/swagger-ui/5.32.0/");
        }
    }
}
