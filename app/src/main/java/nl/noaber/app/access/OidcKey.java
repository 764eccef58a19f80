// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.UUID;
import nl.noaber.app.database.InstallationKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key with which this installation shows a provider that it is itself (private_key_jwt). It is made once, and kept sealed. */
@Component
class OidcKey {
    private static final String NAME = "oidc-key";
    private static final int BITS = 3072;

    private final JdbcClient rows;
    private final InstallationKey seal;

    OidcKey(JdbcClient rows, InstallationKey seal) {
        this.rows = rows;
        this.seal = seal;
    }

    /** With its private part. */
    synchronized RSAKey get() {
        return rows.sql("select fact from installation where name = ?")
                .param(NAME)
                .query(String.class)
                .optional()
                .map(this::read)
                .orElseGet(this::make);
    }

    private RSAKey make() {
        try {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            rows.sql("insert into installation (name, fact) values (?, ?)")
                    .params(NAME, seal.seal(key.toJSONString()))
                    .update();
            return key;
        } catch (DuplicateKeyException anotherServerWasFirst) {
            return get();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }

    private RSAKey read(String sealed) {
        try {
            return RSAKey.parse(seal.open(sealed));
        } catch (ParseException e) {
            throw new IllegalStateException("The key %s of this installation is no key.".formatted(NAME), e);
        }
    }
}
