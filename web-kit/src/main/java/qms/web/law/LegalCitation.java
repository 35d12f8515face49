package qms.web.law;

/** A provision as a case refers to it; {@code href} is where its text is read. */
public record LegalCitation(String citation, String title, String href) {

    public static LegalCitation of(LegalProvision provision) {
        return new LegalCitation(provision.citation(), provision.title(), LegalProvision.PATH + "/" + provision.key());
    }
}
