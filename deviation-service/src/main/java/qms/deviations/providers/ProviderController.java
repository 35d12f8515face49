package qms.deviations.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.platform.Given;
import qms.deviations.platform.KnownProviders;
import qms.deviations.providers.ProviderCommand.AssignUnits;
import qms.deviations.providers.ProviderCommand.CheckLicence;
import qms.deviations.providers.ProviderCommand.ContractProvider;
import qms.deviations.providers.ProviderCommand.EndProvider;
import qms.deviations.providers.ProviderCommand.MergeProvider;
import qms.deviations.providers.ProviderCommand.NotifyIvoOfProvider;
import qms.deviations.providers.ProviderCommand.RegisterProvider;
import qms.deviations.providers.ProviderForms.Assignment;
import qms.deviations.providers.ProviderForms.ContractForm;
import qms.deviations.providers.ProviderForms.EndForm;
import qms.deviations.providers.ProviderForms.IvoNotification;
import qms.deviations.providers.ProviderForms.LicenceCheck;
import qms.deviations.providers.ProviderForms.LicenceForm;
import qms.deviations.providers.ProviderForms.Merger;
import qms.deviations.providers.ProviderForms.Registration;
import qms.events.providers.ProviderContract;
import qms.events.providers.ProviderId;
import qms.events.providers.ProviderLicence;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The register of providers over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/providers")
class ProviderController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "kind", "name", "serves", "externalId")
            .sortable("name", "registeredAt", "unit");

    private final Desk desk;
    private final ProviderProjection projection;
    private final ProviderRules rules;
    private final ProviderWords words;
    private final KnownProviders providers;
    private final Given given;

    ProviderController(
            Desk desk,
            ProviderProjection projection,
            ProviderRules rules,
            ProviderWords words,
            KnownProviders providers,
            Given given) {
        this.desk = desk;
        this.projection = projection;
        this.rules = rules;
        this.words = words;
        this.providers = providers;
        this.given = given;
    }

    /** Enter a provider into the register. */
    @PostMapping
    ResponseEntity<ProviderDetails> register(@RequestBody Registration body) {
        return desk.create(
                "providers",
                body.unit(),
                projection,
                id -> {
                    List<FieldProblem> problems = new ArrayList<>();
                    rules.check(body.unit(), body.organisationNumber(), body.serves(), problems);
                    refuse(problems);
                    return new RegisterProvider(
                            ProviderId.of(id),
                            body.unit(),
                            body.name(),
                            body.organisationNumber(),
                            body.kind(),
                            contract(body.contract()),
                            body.serves(),
                            licence(body.licence()));
                },
                words::details);
    }

    /** Read of one provider. */
    @GetMapping("/{id}")
    ResponseEntity<ProviderDetails> one(@PathVariable String id) {
        return desk.one(projection, id, words::details);
    }

    /** List providers. */
    @GetMapping
    Page<ProviderDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), words::details);
    }

    /** Enter a new contract with a provider. */
    @PostMapping("/{id}/contracts")
    ResponseEntity<ProviderDetails> contract(@PathVariable String id, @RequestBody ContractForm body) {
        return act(id, it -> new ContractProvider(it, body.contract()));
    }

    /** Settle which units a provider serves from now on. */
    @PostMapping("/{id}/assignments")
    ResponseEntity<ProviderDetails> assign(@PathVariable String id, @RequestBody Assignment body) {
        return act(id, it -> {
            List<FieldProblem> problems = new ArrayList<>();
            rules.checkServed(body.serves(), problems);
            refuse(problems);
            return new AssignUnits(it, body.serves());
        });
    }

    /** Enter which licence a provider was seen to hold, or that it holds none. */
    @PostMapping("/{id}/licence-checks")
    ResponseEntity<ProviderDetails> check(@PathVariable String id, @RequestBody LicenceCheck body) {
        return act(id, it -> new CheckLicence(it, licence(body.licence()), given.dayOr("checkedOn", body.checkedOn())));
    }

    /** Enter that IVO has been told of a provider. */
    @PostMapping("/{id}/ivo-notifications")
    ResponseEntity<ProviderDetails> notifyIvo(@PathVariable String id, @RequestBody IvoNotification body) {
        return act(
                id,
                it -> new NotifyIvoOfProvider(
                        it,
                        body.ground(),
                        given.dayOr("notifiedOn", body.notifiedOn()),
                        body.registryNumber(),
                        words.seal(id, body.description()),
                        Actors.current().person()));
    }

    /** Say that a provider has become part of another, or stands in the register twice. */
    @PostMapping("/{id}/merger")
    ResponseEntity<ProviderDetails> merge(@PathVariable String id, @RequestBody Merger body) {
        return act(id, it -> {
            if (body.into().equals(id)) {
                throw Problem.invalid("into", FieldCode.CYCLE, "En utförare går inte upp i sig själv.");
            }
            return new MergeProvider(
                    it, providers.named("into", body.into()), given.dayOr("mergedOn", body.mergedOn()));
        });
    }

    /** Say that a provider no longer works for the board. */
    @PostMapping("/{id}/ending")
    ResponseEntity<ProviderDetails> end(@PathVariable String id, @RequestBody EndForm body) {
        return act(id, it -> new EndProvider(it, given.dayOr("endedOn", body.endedOn()), body.reason()));
    }

    private ResponseEntity<ProviderDetails> act(String id, Function<ProviderId, ProviderCommand> command) {
        return desk.act(projection, id, view -> command.apply(ProviderId.of(id)), words::details);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private static @Nullable ProviderContract contract(@Nullable ContractForm given) {
        return given == null ? null : given.contract();
    }

    private static @Nullable ProviderLicence licence(@Nullable LicenceForm given) {
        return given == null ? null : given.licence();
    }
}
