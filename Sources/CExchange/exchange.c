#define _GNU_SOURCE
#include "CExchange.h"
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>

int candour_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int candour_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB); }
