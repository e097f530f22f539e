// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.report.paper.Open;
import deich.report.words.Words;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the folder, beside the words of all reports. */
final class FolderWords {
    private final Words words;
    private final ResourceBundle bundle;

    FolderWords(Locale locale) {
        this.words = Words.of(locale);
        // One bundle per language by its own name: no fallback to the machine's locale.
        this.bundle = ResourceBundle.getBundle(
                "deich/report/folder/messages_" + words.locale().getLanguage(), Locale.ROOT);
    }

    Words words() {
        return words;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), words.locale()).format(values);
    }

    String raw(String key) {
        return bundle.getString(key);
    }

    /** The sentences key.1, key.2 and so on. */
    List<String> texts(String key) {
        var found = new ArrayList<String>();
        for (int i = 1; bundle.containsKey(key + "." + i); i++) found.add(text(key + "." + i));
        return found;
    }

    /** A row of the bundle, its cells parted by bars. */
    List<List<String>> rows(String key) {
        return texts(key).stream().map(row -> List.of(row.split(" ?\\| ?", -1))).toList();
    }

    /** @param about the sort of fact, a key below "about." */
    Open open(String field, String about) {
        return new Open(text("open"), field, text("about." + about));
    }
}
