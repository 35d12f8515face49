import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.*;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.util.*;
import java.util.zip.*;

/** Kontrollerar ett ärendepaket med Java 17 och inget annat: java Verify.java paket.zip [--key Base64] [--head storlek:rot]. Vad som kontrolleras står i README.txt. */
public class Verify {

    final Map<String, byte[]> files = new LinkedHashMap<>();
    final List<String> faults = new ArrayList<>();
    final PrintStream out;

    public Verify(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(new Verify(System.out).run(args));
    }

    /** 0 när allt håller, 1 när något inte gör det, 2 när frågan inte går att förstå. */
    public int run(String... args) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        if (args.length % 2 == 0 || !List.of("--head", "--key").containsAll(given.keySet())) {
            out.println("Skriv: java Verify.java paket.zip [--key Base64] [--head storlek:rot]");
            return 2;
        }
        check("paketet", "", () -> unpack(args[0]));
        Map<?, ?> manifest = new LinkedHashMap<>();
        try {
            manifest = (Map<?, ?>) new Json(text("manifest.json")).value();
        } catch (RuntimeException unreadable) {
            fault("manifest.json går inte att läsa");
        }
        Map<?, ?> said = manifest;
        Map<?, ?> log = said.get("log") instanceof Map<?, ?> there ? there : Map.of();
        Map<?, ?> about = said.get("case") instanceof Map<?, ?> there ? there : Map.of();
        out.println("Ärende " + about.get("id") + " version " + about.get("version") + ", uttaget " + said.get("madeAt") + " för " + said.get("audience"));
        check("manifest.sig", "är paketets signatur under manifest.json", () -> signed(said));
        check("paketet", "har inte en byte utanför filerna som inte hör dit", () -> bare(args[0]));
        check("manifest.json", "räknar upp just de filer som finns, med längd och SHA-256", () -> listed(said));
        check("checkpoint.txt", "är signerad av loggen " + log.get("origin") + " för " + log.get("size") + " händelser", () -> checkpoint(log));
        check("events.jsonl", "har bara händelser som finns i den signerade loggen, utan luckor", () -> events(said, log));
        if (given.containsKey("--key")) {
            check("nyckeln", "är den som du angav", () -> require(given.get("--key").equals(said.get("key")), "nyckeln i manifest.json är en annan än den du angav"));
        }
        if (given.containsKey("--head")) {
            check("proofs.json", "visar att loggen bara har vuxit sedan " + given.get("--head"), () -> grown(given.get("--head"), log));
        }
        out.println("VISAR INTE att det som skrevs var sant, eller att inget har hänt i ärendet efter händelse " + log.get("lastEvent") + ".");
        out.println("VISAR INTE att läsbara filer utom events.jsonl är rätt utskrivna; det svarar den som har signerat för.");
        if (!given.containsKey("--key") && said.get("key") instanceof String key) {
            out.println("VISAR INTE vems nyckeln är. Jämför fingeravtrycket " + hex(sha(Base64.getDecoder().decode(key))) + " med ett som du har fått på annat sätt.");
        }
        out.println(faults.isEmpty() ? "RESULTAT: paketet håller." : "RESULTAT: paketet håller INTE (" + faults.size() + " fel).");
        return faults.isEmpty() ? 0 : 1;
    }

    void unpack(String name) throws IOException {
        try (ZipFile zip = new ZipFile(name)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    require(files.put(entry.getName(), in.readAllBytes()) == null, entry.getName() + " finns två gånger");
                } catch (IOException damaged) {
                    fault(entry.getName() + " går inte att packa upp");
                }
            }
        }
    }

    /** Filerna ligger okomprimerade i sin ordning, så att varje byte i zip-filen är given av dem. */
    void bare(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            CRC32 sum = new CRC32();
            sum.update(file.getValue());
            byte[] path = file.getKey().getBytes(UTF_8);
            byte[] common = little(10, 0x800, 0, 0, 0x22, sum.getValue(), sum.getValue() >> 16, file.getValue().length, file.getValue().length >> 16, file.getValue().length, file.getValue().length >> 16, path.length);
            directory.write(little(0x4b50, 0x0201, 10));
            directory.write(common);
            directory.write(little(0, 0, 0, 0, 0, 0, bytes.size(), bytes.size() >> 16));
            directory.write(path);
            bytes.write(little(0x4b50, 0x0403));
            bytes.write(common);
            bytes.write(little(0));
            bytes.write(path);
            bytes.write(file.getValue());
        }
        int begins = bytes.size();
        bytes.write(directory.toByteArray());
        bytes.write(little(0x4b50, 0x0605, 0, 0, files.size(), files.size(), directory.size(), directory.size() >> 16, begins, begins >> 16, 0));
        require(Arrays.equals(bytes.toByteArray(), Files.readAllBytes(Path.of(name))), "paketet är ändrat eller packat om utanför filerna");
    }

    void signed(Map<?, ?> manifest) throws Exception {
        byte[] signature = Base64.getDecoder().decode(text("manifest.sig").strip());
        require(text("manifest.sig").equals(Base64.getEncoder().encodeToString(signature) + "\n"), "manifest.sig är inte skriven som en signatur skrivs");
        require(verified((String) manifest.get("key"), file("manifest.json"), signature), "manifest.json är inte det som manifest.sig signerar");
    }

    void listed(Map<?, ?> manifest) {
        List<String> known = new ArrayList<>(List.of("manifest.json", "manifest.sig"));
        for (Object each : (List<?>) manifest.get("files")) {
            Map<?, ?> listed = (Map<?, ?>) each;
            String path = (String) listed.get("path");
            known.add(path);
            byte[] bytes = files.get(path);
            if (bytes == null || (long) listed.get("length") != bytes.length || !listed.get("sha256").equals(hex(sha(bytes)))) {
                fault(path + (bytes == null ? " saknas" : " är inte som i manifest.json"));
            }
        }
        files.keySet().stream().filter(path -> !known.contains(path)).forEach(path -> fault(path + " står inte i manifest.json"));
    }

    void checkpoint(Map<?, ?> log) throws Exception {
        String note = text("checkpoint.txt");
        String signedText = note.substring(0, note.indexOf("\n\n") + 1);
        byte[] named = Base64.getDecoder().decode(note.substring(note.lastIndexOf(' ') + 1).strip());
        require(verified((String) log.get("key"), signedText.getBytes(UTF_8), Arrays.copyOfRange(named, 4, named.length)), "checkpoint.txt är inte signerad med loggens nyckel");
        require(signedText.startsWith(log.get("origin") + "\n" + log.get("size") + "\n" + log.get("root") + "\n"), "checkpoint.txt är en annan än manifest.json säger");
    }

    void events(Map<?, ?> manifest, Map<?, ?> log) throws Exception {
        Map<Object, List<?>> proofs = new LinkedHashMap<>();
        for (Object each : (List<?>) ((Map<?, ?>) new Json(text("proofs.json")).value()).get("proofs")) {
            proofs.put(((Map<?, ?>) each).get("number"), (List<?>) ((Map<?, ?>) each).get("path"));
        }
        Map<Object, Long> last = new LinkedHashMap<>();
        for (String line : text("events.jsonl").split("\n")) {
            Map<?, ?> event = (Map<?, ?>) new Json(line).value();
            long number = (long) event.get("number");
            String named = "events.jsonl, händelse " + number + " (" + event.get("type") + "): ";
            List<?> path = proofs.get(number);
            if (path == null || !Arrays.equals(root(leaf(event), number - 1, (long) log.get("size"), path), Base64.getDecoder().decode((String) log.get("root")))) {
                fault(named + "finns inte så i den signerade loggen, eller så är dess bevis i proofs.json ändrat");
            }
            Long before = last.put(event.get("stream"), (long) event.get("sequence"));
            if ((long) event.get("sequence") != (before == null ? 0 : before + 1)) {
                fault(named + "händelser före den fattas i strömmen " + event.get("stream"));
            }
        }
        Map<?, ?> own = (Map<?, ?>) manifest.get("case");
        require(own.get("version").equals(last.get(own.get("id"))), "events.jsonl: ärendets sista händelser fattas");
    }

    void grown(String head, Map<?, ?> log) throws Exception {
        long size = Long.parseLong(head.substring(0, head.indexOf(':')));
        byte[] root = Base64.getDecoder().decode(head.substring(head.indexOf(':') + 1));
        byte[] now = Base64.getDecoder().decode((String) log.get("root"));
        if (size == (long) log.get("size")) {
            require(Arrays.equals(root, now), "loggen är en annan än den du känner");
            return;
        }
        Map<?, ?> grown = (Map<?, ?>) ((Map<?, ?>) new Json(text("proofs.json")).value()).get("grown");
        require(grown != null && grown.get("from").equals(size), "proofs.json har inget bevis från storlek " + size + "; begär ett paket med from=" + size);
        List<byte[]> path = new ArrayList<>(((List<?>) grown.get("path")).stream().map(each -> Base64.getDecoder().decode((String) each)).toList());
        if (Long.bitCount(size) == 1) {
            path.add(0, root);
        }
        long fn = size - 1;
        long sn = (long) log.get("size") - 1;
        for (; (fn & 1) == 1; fn >>= 1, sn >>= 1) { }
        byte[] earlier = path.get(0);
        byte[] later = path.get(0);
        for (byte[] next : path.subList(1, path.size())) {
            if ((fn & 1) == 1 || fn == sn) {
                earlier = node(next, earlier);
                later = node(next, later);
                for (; (fn & 1) == 0 && fn != 0; fn >>= 1, sn >>= 1) { }
            } else {
                later = node(later, next);
            }
            fn >>= 1;
            sn >>= 1;
        }
        require(sn == 0 && Arrays.equals(earlier, root) && Arrays.equals(later, now), "loggen har inte bara vuxit sedan dess");
    }

    static byte[] leaf(Map<?, ?> event) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        field(out, "qms-event/1".getBytes(UTF_8));
        for (String name : List.of("number", "id", "stream", "sequence", "kind", "type", "revision", "storedAt")) {
            if (event.get(name) instanceof Long number) {
                out.writeInt(8);
                out.writeLong(number);
            } else {
                field(out, event.get(name) == null ? new byte[0] : ((String) event.get(name)).getBytes(UTF_8));
            }
        }
        field(out, Base64.getDecoder().decode((String) event.get("payload")));
        Map<byte[], Object> metadata = new TreeMap<>(Arrays::compareUnsigned);
        ((Map<?, ?>) event.get("metadata")).forEach((name, value) -> metadata.put(((String) name).getBytes(UTF_8), value));
        out.writeInt(metadata.size());
        for (Map.Entry<byte[], Object> each : metadata.entrySet()) {
            field(out, each.getKey());
            field(out, ((String) each.getValue()).getBytes(UTF_8));
        }
        return sha(bytes.toByteArray());
    }

    /** Tal om två byte, den minsta först. */
    static byte[] little(long... numbers) {
        byte[] bytes = new byte[2 * numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (numbers[i / 2] >> 8 * (i % 2));
        }
        return bytes;
    }

    static void field(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    /** RFC 9162, 2.1.3.2. */
    static byte[] root(byte[] leaf, long index, long size, List<?> path) {
        long fn = index;
        long sn = size - 1;
        byte[] root = leaf;
        for (Object each : path) {
            byte[] next = Base64.getDecoder().decode((String) each);
            if ((fn & 1) == 1 || fn == sn) {
                root = node(next, root);
                for (; (fn & 1) == 0 && fn != 0; fn >>= 1, sn >>= 1) { }
            } else {
                root = node(root, next);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && index < size ? root : new byte[0];
    }

    static byte[] node(byte[] left, byte[] right) {
        byte[] both = Arrays.copyOf(new byte[] {1}, 1 + left.length + right.length);
        System.arraycopy(left, 0, both, 1, left.length);
        System.arraycopy(right, 0, both, 1 + left.length, right.length);
        return sha(both);
    }

    static boolean verified(String key, byte[] text, byte[] signature) throws GeneralSecurityException {
        String x509 = "302a300506032b6570032100" + hex(Base64.getDecoder().decode(key));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(x509))));
        check.update(text);
        return check.verify(signature);
    }

    static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException every) {
            throw new IllegalStateException(every);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    byte[] file(String name) {
        require(files.containsKey(name), name + " saknas");
        return files.get(name);
    }

    String text(String name) {
        return new String(file(name), UTF_8);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    void fault(String what) {
        faults.add(what);
        out.println("FEL    " + what);
    }

    interface Step {
        void run() throws Exception;
    }

    void check(String what, String holds, Step step) {
        int before = faults.size();
        try {
            step.run();
        } catch (IllegalStateException told) {
            fault(told.getMessage());
        } catch (Exception unreadable) {
            fault(what + " går inte att kontrollera (" + unreadable + ")");
        }
        if (faults.size() == before && !holds.isEmpty()) {
            out.println("HÅLLER " + what + " " + holds);
        }
    }

    /** Så mycket JSON som paketet behöver: Map, List, String, Long och ord. */
    static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            char first = next();
            if (first == '{' || first == '[') {
                Map<String, Object> map = new LinkedHashMap<>();
                List<Object> list = new ArrayList<>();
                for (at++; next() != '}' && next() != ']'; at += next() == ',' ? 1 : 0) {
                    Object value = value();
                    if (first == '{') {
                        require(next() == ':' && !map.containsKey(value), "JSON");
                        at++;
                        map.put((String) value, value());
                    } else {
                        list.add(value);
                    }
                }
                at++;
                return first == '{' ? map : list;
            }
            return first == '"' ? string() : word();
        }

        private Object word() {
            int from = at;
            while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(from, at);
            return word.equals("null") ? null : word.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(word) : word;
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            while (text.charAt(++at) != '"') {
                char each = text.charAt(at);
                if (each == '\\') {
                    each = text.charAt(++at);
                    int known = "bfnrt".indexOf(each);
                    if (each == 'u') {
                        each = (char) Integer.parseInt(text.substring(at + 1, at += 5), 16);
                        at--;
                    } else if (known >= 0) {
                        each = "\b\f\n\r\t".charAt(known);
                    }
                }
                string.append(each);
            }
            at++;
            return string.toString();
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }
    }
}
