// SPDX-License-Identifier: EUPL-1.2
package deich.server.frame;

import deich.report.Parts;
import deich.server.rule.Open;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Style, fonts and scripts: a fixed list, held in memory, served under a digest of all of them, so that a browser may keep
 * them for ever and never mixes two versions.
 */
@Controller
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "mjs", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");
    private static final String[] NAMES = {
        "kern.min.css",
        "deich.css",
        "deich.js",
        "graph.js",
        "live.js",
        "passkey.js",
        "timeline.js",
        "htmx.min.js",
        "cytoscape.esm.min.mjs",
        "deich.svg",
        "FiraSans-Regular.woff2",
        "FiraSans-Medium.woff2",
        "FiraSans-SemiBold.woff2",
        "FiraSans-Bold.woff2"
    };

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String digest;

    public Assets() {
        var sha = sha256();
        for (String name : NAMES) {
            byte[] content = content(name);
            files.put(name, content);
            sha.update(content);
        }
        byte[] report = Parts.sheet().getBytes(StandardCharsets.UTF_8);
        files.put("report.css", report);
        sha.update(report);
        digest = HexFormat.of().formatHex(sha.digest(), 0, 8);
    }

    /** Whether the program was built with them. */
    public static boolean there() {
        return Assets.class.getResource("/deich/server/web/" + NAMES[0]) != null;
    }

    /** Where they lie, without a slash at the end. */
    public String path() {
        return "/assets/" + digest;
    }

    @Open
    @GetMapping("/assets/{digest}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable("digest") String asked, @PathVariable("name") String name) {
        byte[] content = files.get(name);
        if (content == null || !asked.equals(digest))
            return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.parseMediaType(type(name)))
                .body(content);
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] content(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/deich/server/web/" + name)) {
            if (in == null) throw new IllegalStateException("the program was built without its page assets: " + name);
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
