#ifndef CANDOUR_EXCHANGE_H
#define CANDOUR_EXCHANGE_H

/// Exchanges two paths of one file system in a single step, as renameat2(2) with RENAME_EXCHANGE does.
/// Glibc declares it only under _GNU_SOURCE, which Swift's Glibc module does not set.
/// Returns 0, or -1 with errno set.
int candour_exchange(const char *first, const char *second);

/// Takes an exclusive lock on an open file without waiting, as flock(2) does. Here because Swift
/// cannot tell the function from the struct of the same name.
/// Returns 0, or -1 with errno set.
int candour_lock(int descriptor);

#endif
