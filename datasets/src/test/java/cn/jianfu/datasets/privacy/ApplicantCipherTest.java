package cn.jianfu.datasets.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicantCipherTest {
    private final Path keyFile;

    ApplicantCipherTest(@TempDir Path directory) {
        keyFile = directory.resolve("secrets").resolve("applicants.key");
    }

    @Test
    void a_name_comes_back_in_its_own_row_only() throws IOException {
        ApplicantCipher cipher = ApplicantCipher.open(keyFile);
        byte[] bytes = cipher.encrypt("赵样甲", "row 7");
        assertThat(cipher.decrypt(bytes, "row 7")).isEqualTo("赵样甲");
        assertThatThrownBy(() -> cipher.decrypt(bytes, "row 8")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_run_gives_the_same_bytes_and_another_row_others() throws IOException {
        byte[] first = ApplicantCipher.open(keyFile).encrypt("赵样甲", "row 7");
        assertThat(ApplicantCipher.open(keyFile).encrypt("赵样甲", "row 7")).isEqualTo(first);
        assertThat(ApplicantCipher.open(keyFile).encrypt("赵样甲", "row 8")).isNotEqualTo(first);
    }

    @Test
    void the_bytes_do_not_show_how_long_the_name_is() throws IOException {
        ApplicantCipher cipher = ApplicantCipher.open(keyFile);
        assertThat(cipher.encrypt("", "row")).hasSameSizeAs(cipher.encrypt("欧阳样甲乙", "row"));
        String longName = "样".repeat(40);
        assertThat(cipher.decrypt(cipher.encrypt(longName, "row"), "row")).isEqualTo(longName);
        assertThat(cipher.decrypt(cipher.encrypt("", "row"), "row")).isEmpty();
    }

    @Test
    void changed_or_short_bytes_are_refused() throws IOException {
        ApplicantCipher cipher = ApplicantCipher.open(keyFile);
        byte[] bytes = cipher.encrypt("赵样甲", "row 7");
        bytes[20] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(bytes, "row 7")).hasMessageContaining("密文");
        assertThatThrownBy(() -> cipher.decrypt(new byte[3], "row 7")).hasMessageContaining("密文");
    }

    @Test
    void only_the_owner_can_read_the_key() throws IOException {
        ApplicantCipher.open(keyFile);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        try (var files = Files.list(keyFile.getParent())) {
            assertThat(files).containsExactly(keyFile);
        }
    }

    @Test
    void a_damaged_key_is_not_replaced() throws IOException {
        ApplicantCipher.open(keyFile);
        Files.write(keyFile, new byte[5]);
        assertThatThrownBy(() -> ApplicantCipher.open(keyFile)).hasMessageContaining("从备份恢复");
        assertThat(Files.size(keyFile)).isEqualTo(5);
    }

    @Test
    void a_cipher_travels_to_where_the_rows_are() throws Exception {
        ApplicantCipher cipher = ApplicantCipher.open(keyFile);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(cipher);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ApplicantCipher other = (ApplicantCipher) in.readObject();
            assertThat(other.decrypt(cipher.encrypt("赵样甲", "row"), "row")).isEqualTo("赵样甲");
        }
    }
}
