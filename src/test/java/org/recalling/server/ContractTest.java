package org.recalling.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** First of all: the check itself refuses a wrong answer. */
class ContractTest {
    private final Contract contract = new Contract();

    @Test
    void a_right_answer_passes() {
        assertThat(contract.mistakes("Health", "{\"status\":\"ok\"}")).isEmpty();
        assertThat(contract.mistakes("Fragment", "[\"words\", 1]")).isEmpty();
    }

    @Test
    void a_wrong_value_is_refused() {
        assertThat(contract.mistakes("Health", "{\"status\":\"fine\"}")).isNotEmpty();
        assertThat(contract.mistakes("Fragment", "[\"words\", true]")).isNotEmpty();
    }

    @Test
    void a_missing_or_unknown_key_is_refused() {
        assertThat(contract.mistakes("FacetCount", "{\"value\":\"GA\",\"label\":\"x\",\"count\":1}"))
                .isNotEmpty();
        assertThat(contract.mistakes(
                        "FacetCount", "{\"value\":\"GA\",\"label\":\"x\",\"count\":1,\"selected\":true,\"more\":1}"))
                .isNotEmpty();
    }

    @Test
    void a_mistake_deep_inside_is_refused() {
        String answer =
                "{\"symbol\":\"X\",\"title\":\"\",\"indexed\":false,\"total\":1,\"generation\":1,\"edges\":[{\"citing\":1}],"
                        + "\"page\":{\"number\":1,\"limit\":1,\"next\":null},\"links\":{\"self\":\"/\"}}";
        assertThat(contract.mistakes("CitationAnswer", answer)).isNotEmpty();
    }
}
