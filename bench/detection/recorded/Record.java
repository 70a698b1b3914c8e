// Writes values of Datafaker to datafaker.json beside this file. A development tool, like record.py: no dictionary is made from it.
// Maven artifact net.datafaker:datafaker:2.5.1 with its dependencies in `jars`, then `java -cp 'jars/*' Record.java`.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.datafaker.Faker;

final class Record {
  private static final int COUNT = 40;
  private static final int LONGEST = 120;
  private static final long SEED = 20261;
  private static final List<String> LOCALES = List.of(
      "en-US", "en-GB", "en-IN", "de", "fr", "es", "pt-BR", "it", "nl", "pl", "sv", "nb-NO", "fi-FI", "da-DK", "cs-CZ", "sk", "hu",
      "hr", "bg", "ru", "uk", "el-GR", "tr", "he", "ar", "fa", "ja", "zh-CN", "ko", "vi", "id", "et", "lv");
  private static final Map<String, Function<Faker, Object>> PEOPLE = new LinkedHashMap<>();
  private static final Map<String, Function<Faker, Object>> ANYWHERE = new LinkedHashMap<>();

  static {
    PEOPLE.put("first-name", f -> f.name().firstName());
    PEOPLE.put("last-name", f -> f.name().lastName());
    PEOPLE.put("full-name", f -> f.name().fullName());
    PEOPLE.put("email", f -> f.internet().emailAddress());
    PEOPLE.put("phone", f -> f.phoneNumber().phoneNumber());
    PEOPLE.put("street", f -> f.address().streetAddress());
    PEOPLE.put("address", f -> f.address().fullAddress());
    PEOPLE.put("city", f -> f.address().city());
    PEOPLE.put("zip", f -> f.address().zipCode());
    PEOPLE.put("job", f -> f.job().title());
    ANYWHERE.put("username", f -> f.credentials().username());
    ANYWHERE.put("card", f -> f.finance().creditCard());
    ANYWHERE.put("iban", f -> f.finance().iban());
    ANYWHERE.put("bic", f -> f.finance().bic());
    ANYWHERE.put("ipv4", f -> f.internet().ipV4Address());
    ANYWHERE.put("ipv6", f -> f.internet().ipV6Address());
    ANYWHERE.put("mac", f -> f.internet().macAddress());
    ANYWHERE.put("vin", f -> f.vehicle().vin());
    ANYWHERE.put("birth-date", f -> f.timeAndDate().birthday(18, 90));
    ANYWHERE.put("us-ssn", f -> f.idNumber().ssnValid());
    ANYWHERE.put("imei", f -> f.code().imei());
    ANYWHERE.put("sku", f -> f.regexify("[A-Z]{3}-[0-9]{5}"));
    ANYWHERE.put("uuid", f -> f.internet().uuid());
    ANYWHERE.put("md5", f -> f.hashing().md5());
    ANYWHERE.put("sha1", f -> f.hashing().sha1());
    ANYWHERE.put("sha256", f -> f.hashing().sha256());
    ANYWHERE.put("ean", f -> f.code().ean13());
    ANYWHERE.put("isbn", f -> f.code().isbn13());
    ANYWHERE.put("isbn10", f -> f.code().isbn10());
    ANYWHERE.put("version", f -> f.app().version());
    ANYWHERE.put("amount", f -> f.commerce().price());
    ANYWHERE.put("product", f -> f.commerce().productName());
    ANYWHERE.put("department", f -> f.commerce().department());
    ANYWHERE.put("colour", f -> f.color().name());
    ANYWHERE.put("country", f -> f.address().country());
    ANYWHERE.put("country-code", f -> f.address().countryCode());
    ANYWHERE.put("currency", f -> f.money().currencyCode());
    ANYWHERE.put("user-agent", f -> f.internet().userAgent());
    ANYWHERE.put("url", f -> f.internet().url());
    ANYWHERE.put("slug", f -> f.internet().slug());
    ANYWHERE.put("file-name", f -> f.file().fileName());
    ANYWHERE.put("mime", f -> f.file().mimeType());
    ANYWHERE.put("timezone", f -> f.address().timeZone());
    ANYWHERE.put("prose", f -> f.lorem().sentence());
    ANYWHERE.put("phrase", f -> f.company().catchPhrase());
    ANYWHERE.put("film", f -> f.book().title());
    ANYWHERE.put("food", f -> f.food().dish());
    ANYWHERE.put("car", f -> f.vehicle().makeAndModel());
    ANYWHERE.put("phone-model", f -> f.device().modelName());
    ANYWHERE.put("os", f -> f.device().platform());
    ANYWHERE.put("timestamp", f -> f.timeAndDate().past());
    ANYWHERE.put("word", f -> f.lorem().word());
  }

  public static void main(String[] args) throws Exception {
    Map<String, Map<String, Set<String>>> kinds = new LinkedHashMap<>();
    for (String tag : LOCALES)
      PEOPLE.forEach((kind, make) -> add(kinds, kind, tag.replace('-', '_'), fakerOf(tag), make));
    ANYWHERE.forEach((kind, make) -> add(kinds, kind, "any", fakerOf("en-US"), make));
    String text = kinds.entrySet().stream().map(Record::kindText).collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    Files.writeString(Path.of(args.length > 0 ? args[0] : "datafaker.json"), text);
  }

  private static Faker fakerOf(String tag) {
    return new Faker(Locale.forLanguageTag(tag), new Random(SEED));
  }

  /** Up to COUNT values without repetition; none when the locale has no such method. */
  private static void add(
      Map<String, Map<String, Set<String>>> kinds, String kind, String locale, Faker faker, Function<Faker, Object> make) {
    Set<String> found = new LinkedHashSet<>();
    try {
      for (int i = 0; i < COUNT * 3 && found.size() < COUNT; i++) {
        String text = String.valueOf(make.apply(faker)).replace("\n", ", ");
        found.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      }
    } catch (RuntimeException missing) {
      return;
    }
    kinds.computeIfAbsent(kind, name -> new LinkedHashMap<>()).put(locale, found);
  }

  private static String kindText(Map.Entry<String, Map<String, Set<String>>> kind) {
    return kind.getValue().entrySet().stream()
        .map(locale -> quoted(locale.getKey()) + ": " + locale.getValue().stream().map(Record::quoted).collect(Collectors.joining(", ", "[", "]")))
        .collect(Collectors.joining(",\n", quoted(kind.getKey()) + ": {\n", "\n}"));
  }

  private static String quoted(String text) {
    StringBuilder made = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') made.append('\\').append(c);
      else if (c < 0x20) made.append(String.format("\\u%04x", (int) c));
      else made.append(c);
    }
    return made.append('"').toString();
  }
}
