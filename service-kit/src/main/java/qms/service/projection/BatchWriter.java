package qms.service.projection;

import java.util.List;

/** Writes what a batch of events means to the read model; the same batch again changes nothing. */
interface BatchWriter {

    void write(List<Occurrence> batch);
}
