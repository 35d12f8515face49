package qms.service.registers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import qms.service.Answer;
import qms.service.Caller;
import qms.service.ServiceUnderTest;
import qms.service.history.Labels;
import qms.service.registers.Columns.Column;
import qms.web.identity.Role;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;

/** What holds for the register of every list. To be extended in every service. */
public abstract class RegistersContract {

    protected abstract ServiceUnderTest service();

    @Test
    void every_list_is_had_as_a_register_with_all_its_rows_and_columns() throws IOException {
        Map<String, HandlerMethod> lists = lists();
        assertThat(lists).isNotEmpty();
        for (Map.Entry<String, HandlerMethod> list : lists.entrySet()) {
            String path = list.getKey();
            Caller reader = reader(path);
            Answer csv = reader.get(path + "?format=csv");
            if (reader.get(path).status() == 400) {
                // A search says what for.
                assertThat(csv.errors()).as(path).isEqualTo(reader.get(path).errors());
                continue;
            }
            assertThat(csv.status()).as(path).isEqualTo(200);
            assertThat(csv.header("Content-Disposition"))
                    .as(path)
                    .matches("attachment; filename=\"[a-z-]+[0-9-]+\\.csv\"");
            List<List<String>> rows = csv(reader.bytes(path + "?format=csv"));
            List<String> headings =
                    Columns.of(Registers.itemOf(list.getValue()).orElseThrow()).headings();
            assertThat(rows.getFirst()).as(path).isEqualTo(headings).isNotEmpty();
            assertThat(rows).as(path).allSatisfy(row -> assertThat(row).hasSameSizeAs(headings));
            assertThat(rows.size() - 1).as(path).isEqualTo(Integer.parseInt(csv.header("X-Total-Count")));
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(reader.bytes(path + "?format=xlsx")))) {
                assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows())
                        .as(path)
                        .isEqualTo(rows.size());
                workbook.getSheetAt(0)
                        .forEach(row -> row.forEach(
                                cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            }
        }
    }

    @Test
    void every_column_has_a_swedish_heading_of_its_own() {
        Set<String> unnamed = new TreeSet<>();
        lists().forEach((path, list) -> {
            List<Column> columns =
                    Columns.of(Registers.itemOf(list).orElseThrow()).all();
            columns.stream()
                    .flatMap(column -> column.path().stream())
                    .filter(field -> Labels.field(field).equals(field))
                    .forEach(unnamed::add);
            assertThat(columns.stream().map(Column::heading)).as(path).doesNotHaveDuplicates();
        });
        assertThat(unnamed).isEmpty();
    }

    @Test
    void a_register_is_refused_as_its_list_is() {
        String path = lists().keySet().stream()
                .filter(each -> each.matches("/api/[a-z-]+"))
                .findFirst()
                .orElseThrow();
        Caller reader = reader(path);
        assertThat(reader.get(path + "?format=csv&vad=som").status()).isEqualTo(400);
        assertThat(reader.get(path + "?format=csv&page=2").errors()).containsExactly("page UNKNOWN_CODE");
        assertThat(reader.get(path + "?format=odt").code()).isEqualTo("NOT_ACCEPTABLE");
        assertThat(service().stranger().get(path + "?format=csv").status()).isEqualTo(401);
        assertThat(reader.get(path + "?format=json").at("/page")).isEqualTo("0");
        assertThat(reader.with("Accept", "text/csv").get(path).header("Content-Type"))
                .isEqualTo("text/csv;charset=UTF-8");
    }

    /** Those of the platform's own working have the name of a service in their path. */
    private Map<String, HandlerMethod> lists() {
        Map<String, HandlerMethod> lists = new TreeMap<>();
        service()
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, handler) -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.contains("{"))
                        .filter(path -> Registers.itemOf(handler).isPresent())
                        .forEach(path -> lists.put(path, handler)));
        return lists;
    }

    private Caller reader(String path) {
        PolicyRow row = PolicyTable.find("GET", path).orElseThrow();
        return row.open() || row.allows().containsKey(Role.QUALITY_COORDINATOR)
                ? service().coordinator()
                : service().as(row.allows().keySet().iterator().next(), "*");
    }

    private static List<List<String>> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(CsvRecord::getFields)
                .collect(Collectors.toList());
    }
}
