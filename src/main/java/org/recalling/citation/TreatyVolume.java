package org.recalling.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Ibid., No. 973" keeps the volume of the Treaty Series and changes the treaty. */
final class TreatyVolume {
    private static final Pattern NUMBER = Pattern.compile("[.,]{0,2} No\\. ?(\\d{1,6})(?!\\w)");

    private static final Pattern VOLUME = Pattern.compile("[.,]{0,2} vols?\\. ?\\d");

    private TreatyVolume() {}

    /** Whether a volume is stated: what is in it is another treaty, which nobody can tell without its number. */
    static boolean isOther(String stated) {
        return VOLUME.matcher(stated).lookingAt();
    }

    /** The treaty stated, in the volume that all these treaties are in; null where no number is stated. */
    static @Nullable String another(List<String> targets, String stated) {
        List<String> volumes = targets.stream()
                .map(target -> target.substring(0, Math.max(0, target.indexOf('/'))))
                .distinct()
                .toList();
        Matcher number = NUMBER.matcher(stated);
        boolean one = volumes.size() == 1 && volumes.getFirst().matches("[ul]nts:\\d{1,4}");
        return one && number.lookingAt() ? volumes.getFirst() + "/" + number.group(1) : null;
    }
}
