internal import CNcurses
internal import Glibc

/// The C library's idea of letters, which ncurses asks for every width.
enum UnicodeLocale {
  /// Takes the named locale (the empty name is that of the session), or C.UTF-8 where that one is not UTF-8. SSH clients send names
  /// of locales that the server never generated; then the first step fails and the second one holds.
  static func adopt(first name: String = "") throws(ConsoleError) {
    if setlocale(LC_CTYPE, name) != nil, isUnicode { return }
    if setlocale(LC_CTYPE, "C.UTF-8") != nil, isUnicode { return }
    throw .noUnicodeLocale
  }

  /// Columns that ncurses will give to a scalar; -1 for what cannot be shown.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    Int(locale_width(scalar.value))
  }

  private static var isUnicode: Bool {
    String(cString: locale_codeset()) == "UTF-8"
  }
}
