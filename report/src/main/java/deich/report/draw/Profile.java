// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import org.jspecify.annotations.Nullable;

/** A dike in profile with the water before it; a picture for the first page that says nothing the sentence does not. */
public final class Profile {
    private static final String WHOLE = "M180 80 L262 26 Q266 24 270 24 L304 24 Q308 24 312 26 L420 80 Z";
    private static final String BREACHED = "M180 80 L216 56 Q240 50 262 58 Q300 66 330 60 Q352 50 376 58 L420 80 Z";
    private static final String CALM = "Q20 36 40 42 T80 42 T120 42 T160 42 T200 42 T238 42";
    private static final String FLOOD =
            "Q20 24 40 30 T80 30 T120 30 T160 30 Q196 28 226 42 Q262 58 320 52 Q372 46 404 60 Q430 70 460 66 T520 66 T580 66 T640 66";

    private Profile() {}

    /** @param holds whether the land behind stays dry; null when nobody can say: the water may come as high as the crest */
    public static String draw(@Nullable Boolean holds) {
        boolean broken = Boolean.FALSE.equals(holds);
        String surface = broken ? "M0 30 " + FLOOD : "M0 42 " + CALM;
        String water = surface + (broken ? " L640 80 L0 80 Z" : " L180 80 L0 80 Z");
        String shapes = path("water", water) + path("dike", broken ? BREACHED : WHOLE) + path("surface", surface);
        if (broken) shapes += path("doubt", WHOLE);
        if (holds == null) shapes += path("doubt", "M0 24 Q20 18 40 24 T80 24 T120 24 T160 24 T200 24 T262 24");
        return "<svg class=\"profile\" viewBox=\"0 0 640 84\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                + shapes + path("ground", "M0 81 L640 81") + "</svg>";
    }

    private static String path(String type, String d) {
        return "<path class=\"" + type + "\" d=\"" + d + "\"/>";
    }
}
