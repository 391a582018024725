package org.recalling.server;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How many requests one address may make. */
final class RateLimit {
    private static final int MOST_ADDRESSES = 100_000;

    private final @Nullable LoadingCache<String, Bucket> buckets;

    /** No limit for zero. */
    RateLimit(int requestsPerMinute) {
        this.buckets = requestsPerMinute == 0
                ? null
                : Caffeine.newBuilder()
                        .maximumSize(MOST_ADDRESSES)
                        .expireAfterAccess(Duration.ofMinutes(5))
                        .build(address -> bucket(requestsPerMinute));
    }

    private static Bucket bucket(int requestsPerMinute) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(requestsPerMinute)
                        .refillGreedy(requestsPerMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    /** Lets the request pass or throws; our own machine always passes. */
    void admit(Context ctx) {
        if (buckets == null || isLoopback(ctx.ip())) {
            return;
        }
        admit(ctx, ctx.ip());
    }

    /** The same for a known address, loopback or not. */
    void admit(Context ctx, String address) {
        if (buckets == null) {
            return;
        }
        ConsumptionProbe probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            ctx.header("Retry-After", Long.toString(seconds));
            throw ProblemException.tooMany();
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
