#pragma once
#include <openssl/evp.h>
#include <openssl/sha.h>

/// SHA-256 without a provider: libcrypto's own low-level function, which no configuration file can
/// take away. Deprecated in favour of EVP, hence only for when EVP refuses.
static inline void cdigest_sha256(const unsigned char *bytes, size_t count, unsigned char *output) {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, count);
  SHA256_Final(output, &context);
#pragma clang diagnostic pop
}
