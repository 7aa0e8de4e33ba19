package org.civicreport.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Image files for tests: sound ones, damaged ones, and files that are no images. */
public final class SampleImages {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAKklEQVR4Xg3HMQEAMAzDMAPrYQiBUzgBUYCbPgEOLh"
                    + "5CnLjx8lOnbr36AKw3CvnyIfzZAAAAAElFTkSuQmCC";

    private static final String JPEG =
            "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIx"
                    + "wcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/2wBDAQkJCQwLDBgNDRgyIRwhMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy"
                    + "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjL/wAARCAADAAQDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAw"
                    + "QFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkK"
                    + "FhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmq"
                    + "KjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEB"
                    + "AQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRob"
                    + "HBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOE"
                    + "hYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+P"
                    + "n6/9oADAMBAAIRAxEAPwCPSdA0r+z4/wDQYvyooor5mpWqc795/edmBxFX6tT957Lqz//Z";

    private SampleImages() {}

    /** Returns a PNG file of 4 × 3 pixels. */
    public static byte[] png() {
        return Base64.getDecoder().decode(PNG);
    }

    /** Returns a baseline JPEG file of 4 × 3 pixels. */
    public static byte[] jpeg() {
        return Base64.getDecoder().decode(JPEG);
    }

    /** Returns files that every renderer shows. */
    public static List<byte[]> usable() {
        return List.of(png(), jpeg());
    }

    /** Returns files with a sound header that end too early: whether they can be shown is the renderer's affair. */
    public static List<byte[]> damaged() {
        return List.of(Arrays.copyOf(png(), 50), Arrays.copyOf(jpeg(), jpeg().length - 40));
    }

    /** Returns files that no renderer can show: their headers are cut, or they are something else. */
    public static List<byte[]> unusable() {
        return List.of(
                new byte[0],
                Arrays.copyOf(png(), 20),
                Arrays.copyOf(jpeg(), 12),
                "GIF89a;".getBytes(StandardCharsets.US_ASCII),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.US_ASCII));
    }
}
