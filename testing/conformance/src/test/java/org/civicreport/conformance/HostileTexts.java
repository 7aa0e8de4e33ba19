package org.civicreport.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Texts that try to become markup, script, style, address or a reading order of their own. */
final class HostileTexts {

    /** One word for what stands in the same place in a harmless document. */
    static final String HARMLESS = "harmlos";

    private static final List<String> OUR_OWN = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?php",
            "<!DOCTYPE x>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg/onload=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' style='position:fixed",
            "` onclick=alert(1) `",
            "</script><script>alert(1)//",
            "<a href=\"javascript:alert(1)\">x</a>",
            "javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#x3c;script&#x3e;",
            "&amp;amp;",
            "&Tab;&NewLine;",
            "&nbsp",
            "&notit;",
            "\u0000<b>\u0001\u001F\u007F\u0085",
            "\r\n<p>\u2028\u2029",
            "\uD800 <x> \uDC00",
            "\uFFFE\uFFFF\uFDD0",
            "\u202Etxt.exe\u202D \u2066<b>\u2069",
            "\u200B\u200D\uFEFFx",
            "\"; } body { display: none } /*",
            "\\\"; @import url(//evil.example); \\",
            "\\000022 }",
            "expression(alert(1)) url(javascript:alert(1))",
            "{{constructor.constructor('alert(1)')()}} ${7*7} #{7*7} <%= 7*7 %>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<svg><style><img/src=x onerror=alert(1)//</style>",
            "<template><form><input name=action>",
            "<base href=//evil.example><meta http-equiv=refresh content=0;//evil.example>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "+ADw-script+AD4-alert(1)",
            "\u017Fcript <\u017Fcript>",
            "＜script＞",
            "%3Cscript%3E",
            "a".repeat(3000),
            "<".repeat(500),
            "🚲<🚲>");

    private HostileTexts() {}

    /** Our own, and the Big List of Naughty Strings. */
    static List<String> all() {
        List<String> all = new ArrayList<>(OUR_OWN);
        all.addAll(naughtyStrings());
        return all;
    }

    private static List<String> naughtyStrings() {
        try (InputStream in = HostileTexts.class.getResourceAsStream("naughty-strings/blns.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(in), String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
