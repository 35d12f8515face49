package qms.service.api;

/** A view of something that, once it is published, is read by every role that its row names, whatever unit it is of. */
public interface Published {

    boolean isPublished();
}
