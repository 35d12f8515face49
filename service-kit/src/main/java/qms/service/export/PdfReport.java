package qms.service.export;

/** A document with tables and charts as a PDF that can be listened to and found one's way in; a wide table has a page lying down. */
final class PdfReport {

    private static final String STYLE = """
            @page wide { size: A4 landscape; }
            body { font-size: 10pt; }
            h1 { font-size: 18pt; margin: 0 0 2mm 0; }
            h2 { font-size: 14pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
            h3 { font-size: 12pt; margin: 5mm 0 2mm 0; page-break-after: avoid; }
            h4 { font-size: 10.5pt; margin: 4mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; white-space: pre-wrap; word-wrap: break-word; }
            p.subtitle { font-size: 12pt; margin-bottom: 5mm; }
            p.figure { font-weight: bold; margin: 3mm 0 1mm 0; page-break-after: avoid; }
            ul { margin: 0 0 2mm 0; padding-left: 6mm; }
            div.drawing { page-break-after: avoid; page-break-inside: avoid; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 2mm 0 5mm 0; font-size: 8.5pt; -fs-table-paginate: paginate; }
            table.short { page-break-inside: avoid; }
            table.wide { page: wide; font-size: 7.5pt; }
            caption { text-align: left; font-weight: bold; font-size: 9pt; padding: 0 0 1mm 0; caption-side: top; }
            th, td { border: 0.5pt solid #595959; padding: 1mm; text-align: left; vertical-align: top; word-wrap: break-word;
              white-space: pre-wrap; font-weight: normal; }
            thead th { background-color: #e6e6e6; font-weight: bold; }
            .number { text-align: right; }
            tr { page-break-inside: avoid; }
            """;

    private PdfReport() {}

    static byte[] write(Paper paper, Grounds grounds) {
        return PdfPaper.write("A4 portrait", paper.title(), STYLE, (tree, body) -> {
            PaperTree.fill(paper, grounds, tree, body);
            Bookmarks.of(tree, body);
        });
    }
}
