#include <stddef.h>
#include <stdint.h>

/// The loop of libFuzzer, which `-sanitize=fuzzer` links.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *bytes, size_t count));
