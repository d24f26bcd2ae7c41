#pragma once
// What Swift cannot import from sqlite3.h: the destructor constants, which are casts, and the
// calls that take a variable number of arguments. And a few calls of the system that Glibc's module
// hides or names twice.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sqlite3.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/vfs.h>

/// Binds text; SQLite keeps a copy, so the bytes may go when the call returns.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds bytes; SQLite keeps a copy.
static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/// Sets one of the on/off options of a connection.
static inline int csqlite_configure(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

/// Keeps the -wal and -shm files when the last connection closes.
static inline int csqlite_keep_wal(sqlite3 *database) {
  int on = 1;
  return sqlite3_file_control(database, "main", SQLITE_FCNTL_PERSIST_WAL, &on);
}

/// Whether the file was renamed, replaced or removed since it was opened; -1 where that cannot be told.
static inline int csqlite_has_moved(sqlite3 *database) {
  int moved = -1;
  return sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK ? moved : -1;
}

/// The magic number of the file system that holds `path`, or -1 with errno set. See statfs(2).
static inline long csqlite_file_system(const char *path) {
  struct statfs answer;
  return statfs(path, &answer) == 0 ? (long)(unsigned int)answer.f_type : -1;
}

/// Renames, refusing to replace a file; 0, or -1 with errno set. See renameat2(2).
static inline int csqlite_rename_new(const char *from, const char *to) {
  return renameat2(-100 /* AT_FDCWD */, from, -100, to, 1 /* RENAME_NOREPLACE */);
}
