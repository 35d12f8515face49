package qms.service.workers;

import java.time.Duration;

/**
 * Does by itself what nobody is to be asked for; its class is named {@code When…Then…}. It is called again and again, one call at a time, and
 * finds out from what is open what there is to do: an act that has been done must have closed its item.
 */
public interface Worker {

    /** How long it rests between two rounds. */
    Duration pace();

    /** One round; what fails is tried again in the next. Whoever may find much to do stops when the automation has no time left. */
    void work(Automation automation);
}
