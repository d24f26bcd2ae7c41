#pragma once
#include <syslog.h>

/// syslog(3) takes a variable number of arguments, which Swift cannot call. The text is never a format.
static inline void cjournal_note(int priority, const char *text) { syslog(priority, "%s", text); }

/// openlog(3) keeps the pointer to the name; a literal lives as long as the process. LOG_AUTHPRIV: who
/// looked and who was refused is not for everybody to read.
static inline void cjournal_open(void) { openlog("motcua", LOG_PID, LOG_AUTHPRIV); }
