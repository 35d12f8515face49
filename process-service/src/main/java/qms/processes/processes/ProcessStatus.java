package qms.processes.processes;

import qms.events.processes.ProcessApproved;
import qms.events.processes.ProcessDescribed;
import qms.events.processes.ProcessDrafted;
import qms.events.processes.ProcessEvent;
import qms.events.processes.ProcessOwnerAppointed;
import qms.events.processes.ProcessPublished;
import qms.events.processes.ProcessRetired;
import qms.events.processes.ProcessReturned;
import qms.events.processes.ProcessRevisionStarted;
import qms.events.processes.ProcessSubmittedForReview;

/** Where a process stands, in life-cycle order. */
enum ProcessStatus {
    DRAFT("Utkast"),
    IN_REVIEW("Under granskning"),
    APPROVED("Fastställd"),
    PUBLISHED("Publicerad"),
    UNDER_REVISION("Under revidering"),
    REVISION_IN_REVIEW("Revidering under granskning"),
    REVISION_APPROVED("Revidering fastställd"),
    RETIRED("Avslutad");

    final String label;

    ProcessStatus(String label) {
        this.label = label;
    }

    boolean isWorkedOn() {
        return this == DRAFT || this == UNDER_REVISION;
    }

    boolean isInReview() {
        return this == IN_REVIEW || this == REVISION_IN_REVIEW;
    }

    boolean isApproved() {
        return this == APPROVED || this == REVISION_APPROVED;
    }

    /** A version has been published and none is the last. */
    boolean holds() {
        return this == PUBLISHED || isRevision();
    }

    ProcessStatus after(ProcessEvent event) {
        return switch (event) {
            case ProcessDrafted e -> DRAFT;
            case ProcessDescribed e -> this;
            case ProcessOwnerAppointed e -> this;
            case ProcessSubmittedForReview e -> isRevision() ? REVISION_IN_REVIEW : IN_REVIEW;
            case ProcessReturned e -> isRevision() ? UNDER_REVISION : DRAFT;
            case ProcessApproved e -> isRevision() ? REVISION_APPROVED : APPROVED;
            case ProcessPublished e -> PUBLISHED;
            case ProcessRevisionStarted e -> UNDER_REVISION;
            case ProcessRetired e -> RETIRED;
        };
    }

    private boolean isRevision() {
        return this == UNDER_REVISION || this == REVISION_IN_REVIEW || this == REVISION_APPROVED;
    }
}
