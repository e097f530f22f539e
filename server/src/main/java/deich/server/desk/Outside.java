// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.server.frame.Frame;
import deich.server.frame.Said;
import java.util.List;
import java.util.Locale;

/** A request by somebody who need not be signed in. */
public record Outside(Locale locale, String path, String csrf, String assets) {

    public Said said(String family) {
        return Said.of(locale, family);
    }

    public Frame frame(String title) {
        return new Frame(said("frame"), title, "", null, null, List.of(), path, csrf, assets, null, "");
    }
}
