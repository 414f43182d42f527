package org.consilience.eval.paraphrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lengths and areas in another unit, to two digits. */
final class Units implements Rule {
    private final Map<String, Other> units = new LinkedHashMap<>();
    private final Pattern measured;

    private record Other(String unit, BigDecimal times) {}

    Units() {
        for (List<String> fields : Lines.of("units.tsv")) {
            units.put(fields.get(0), new Other(fields.get(1), new BigDecimal(fields.get(2))));
        }
        String names = units.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.measured = Pattern.compile("(?<![\\w(])((?:about|around|some|roughly|nearly) )?"
                + "(?<![\\d.,(-])(\\d{1,3}(?:,\\d{3})+|\\d{1,6}) (" + names + ")\\b(?! ?\\()(?! (?:an|per|a) hour)");
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public String apply(String text, Optional<LocalDate> published, int variant, Edits edits) {
        return edits.replace(this, measured, text, this::converted);
    }

    private String converted(MatchResult match) {
        Other other = units.get(match.group(3));
        if (other == null) {
            throw new IllegalStateException("unit without another: " + match.group());
        }
        BigDecimal value = new BigDecimal(match.group(2).replace(",", "")).multiply(other.times);
        BigDecimal round = value.round(new MathContext(2, RoundingMode.HALF_UP)).stripTrailingZeros();
        return "about " + String.format(Locale.ROOT, grouped(round), round) + " " + other.unit;
    }

    private static String grouped(BigDecimal number) {
        return number.scale() > 0 ? "%s" : "%,.0f";
    }
}
