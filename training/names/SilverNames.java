import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonObject;

/** Silver names: reads {@code id, text} lines, writes {@code id, names} lines, offsets in code points. Run once, by hand. */
public final class SilverNames {
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "person", "ORGANIZATION", "organization", "LOCATION", "place", "MISC", "other");

  public static void main(String[] arguments) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
        + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    settings.setProperty("ner.combinationMode", "HIGH_RECALL");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]));
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
      for (String line; (line = lines.readLine()) != null; ) {
        JsonObject document = Json.createReader(new java.io.StringReader(line)).readObject();
        String text = document.getString("text");
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        out.println("{\"id\": " + document.get("id") + ", \"names\": ["
            + String.join(", ", names(text, annotation.get(CoreAnnotations.TokensAnnotation.class))) + "]}");
        out.flush();
      }
    }
  }

  private static List<String> names(String text, List<CoreLabel> tokens) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      String type = TYPES.get(tokens.get(i).ner());
      int end = i + 1;
      while (type != null && end < tokens.size() && tokens.get(i).ner().equals(tokens.get(end).ner())
          && tokens.get(end).sentIndex() == tokens.get(i).sentIndex()) {
        end++;
      }
      if (type != null) {
        names.add("[" + text.codePointCount(0, tokens.get(i).beginPosition()) + ", "
            + text.codePointCount(0, tokens.get(end - 1).endPosition()) + ", \"" + type + "\"]");
      }
      i = end;
    }
    return names;
  }
}
