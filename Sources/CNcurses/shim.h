// What Swift cannot take from <ncurses.h> by itself: macros that are expressions, global variables,
// and `wcwidth`, which glibc hides behind a feature macro.
#ifndef MOTCUA_CNCURSES_SHIM_H
#define MOTCUA_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <ncurses.h>
#include <stdint.h>
#include <term.h>
#include <wchar.h>

#ifdef __cplusplus
extern "C" {
#endif
int wcwidth(wchar_t letter);
#ifdef __cplusplus
}
#endif

static const attr_t ncurses_plain = A_NORMAL;
static const attr_t ncurses_bold = A_BOLD;
static const attr_t ncurses_dim = A_DIM;
static const attr_t ncurses_underline = A_UNDERLINE;
static const attr_t ncurses_reverse = A_REVERSE;

/// The window that is the whole screen of the current terminal.
static inline WINDOW *_Nullable ncurses_screen_window(void) { return stdscr; }

/// What ncurses believes to be on the terminal; touching it makes the next update complete.
static inline WINDOW *_Nullable ncurses_shown_window(void) { return curscr; }

/// Colours that the terminal can show; 0 or less without `start_color`.
static inline int ncurses_colours(void) { return COLORS; }

/// Forgets the description that `setupterm` loaded, so that `newterm` starts afresh.
static inline void ncurses_forget_description(void) {
  if (cur_term) del_curterm(cur_term);
}

/// A string of the terminal's description, or NULL where it has none.
static inline const char *_Nullable ncurses_capability(const char *_Nonnull name) {
  const char *text = tigetstr((NCURSES_CONST char *)name);
  return text == (const char *)-1 ? NULL : text;
}

/// The character set of the current locale.
static inline const char *_Nonnull locale_codeset(void) { return nl_langinfo(CODESET); }

/// How many columns the C library and ncurses give to a scalar; -1 for what cannot be shown.
static inline int locale_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

#endif
