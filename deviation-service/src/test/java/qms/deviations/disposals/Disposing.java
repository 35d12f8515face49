package qms.deviations.disposals;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import qms.service.Answer;
import qms.service.ServiceUnderTest;
import qms.service.workers.Workers;

/** Lets what is decided be carried out. */
final class Disposing {

    private Disposing() {}

    static void carryOut(ServiceUnderTest service, Answer disposal) {
        service.coordinator()
                .getUntil(
                        "/api/disposals?status=DECIDED&size=200",
                        list -> list.body().toString().contains(disposal.at("/id")));
        Workers workers = service.context().getBean(Workers.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            workers.roundOfAll();
            return service.coordinator().get(disposal.location()).at("/status").equals("CARRIED_OUT");
        });
    }
}
