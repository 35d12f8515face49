package qms.reports.figures.certificates;

/** The reports that have a certificate. */
enum CertifiedReport {
    QUALITY,
    TERTIAL,
    QUALITY_PLAN,
    INTERNAL_CONTROL_PLAN,
    FOLLOW_UPS
}
