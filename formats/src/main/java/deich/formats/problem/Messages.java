// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of one language. */
final class Messages {

    private static final Messages DE = new Messages("de");
    private static final Messages EN = new Messages("en");

    private final ResourceBundle bundle;

    private Messages(String language) {
        // One bundle per language by its own name: no fallback to the machine's locale.
        this.bundle = ResourceBundle.getBundle("deich/formats/messages_" + language, Locale.ROOT);
    }

    static Messages of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : DE;
    }

    String sentence(Problem problem) {
        String sentence = fill(word(problem.key()), problem.arguments());
        if (problem.suggestion() == null) return sentence;
        return sentence + " " + fill(word("suggestion"), java.util.List.of(problem.suggestion()));
    }

    /** MessageFormat would want apostrophes doubled and numbers grouped; a plain replacement is what is meant. */
    private String fill(String template, java.util.List<Object> arguments) {
        var text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            text.append(template, done, open).append(argument(arguments, template.substring(open + 1, close)));
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }

    private String argument(java.util.List<Object> arguments, String place) {
        if (place.isEmpty() || !place.chars().allMatch(Character::isDigit)) return "{" + place + "}";
        int number = Integer.parseInt(place);
        if (number >= arguments.size()) return "";
        Object argument = arguments.get(number);
        return argument instanceof Problem.Word(String key) ? word(key) : argument.toString();
    }

    private String word(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
