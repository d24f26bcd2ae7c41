#pragma once
#include <sys/prctl.h>
#include <sys/syscall.h>

/// unistd.h would bring a second `environ` into Swift's sight.
extern long syscall(long number, ...);

/// prctl(2) takes a variable number of arguments, which Swift cannot call: no core, no ptrace, and
/// /proc/self belongs to root.
static inline int centrance_no_dump(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/// Nor can a set-id program that is started from here gain anything.
static inline int centrance_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

/// close_range(2) by its number, so that nothing asks for a newer C library.
static inline int centrance_close_from(unsigned int first) {
  return (int)syscall(SYS_close_range, first, ~0U, 0);
}
