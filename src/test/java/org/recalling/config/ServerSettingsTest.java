package org.recalling.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recalling.model.UserException;

class ServerSettingsTest {
    @Test
    void the_shipped_file_states_the_defaults() {
        ServerSettings shipped =
                ConfigurationReader.read(Path.of("index-config")).server();
        assertThat(shipped).isEqualTo(ServerSettings.defaults());
        assertThat(shipped.host()).isEqualTo("127.0.0.1");
        assertThat(shipped.port()).isEqualTo(7080);
        assertThat(shipped.requestsPerMinute()).isEqualTo(600);
    }

    @Test
    void the_environment_overrides_the_file_and_flags_override_both() {
        ServerSettings settings = ServerSettings.defaults()
                .overriddenBy(Map.of(
                        "RECALLING_PORT", "8080", "RECALLING_ALLOWED_ORIGINS", "https://a.example, https://b.example"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.allowedOrigins()).isEqualTo(List.of("https://a.example", "https://b.example"));
        assertThat(settings.at(null, 9090).port()).isEqualTo(9090);
        assertThat(settings.at("0.0.0.0", null).host()).isEqualTo("0.0.0.0");
    }

    @Test
    void a_wrong_value_names_the_setting_and_what_it_may_be() {
        assertThatThrownBy(() -> ServerSettings.defaults().overriddenBy(Map.of("RECALLING_PORT", "many")))
                .isInstanceOf(UserException.class)
                .hasMessage("RECALLING_PORT must be a whole number, not \"many\"");
        assertThatThrownBy(() -> ServerSettings.defaults().at(null, 70000))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("port must be 0 to 65535");
    }
}
