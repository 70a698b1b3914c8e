// Standard input: {"pattern": {...}, "events": [{...}, ...]} on each line. Standard output: a line of true and false for each.
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import software.amazon.event.ruler.RuleCompiler;
import software.amazon.event.ruler.Ruler;

public class Matches {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper json = new ObjectMapper();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            JsonNode question = json.readTree(line);
            String pattern = question.get("pattern").toString();
            String wrong = RuleCompiler.check(pattern);
            if (wrong != null) {
                throw new IllegalArgumentException(wrong);
            }
            StringBuilder answer = new StringBuilder();
            for (JsonNode event : question.get("events")) {
                answer.append(Ruler.matchesRule(event.toString(), pattern)).append(' ');
            }
            System.out.println(answer.toString().trim());
        }
    }
}
