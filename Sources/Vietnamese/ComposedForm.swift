// The standard library keeps its normalisation behind an SPI; it is the same code that makes
// `==` on strings canonical. Foundation's would bring ICU along, and SQLite has none.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C.
  ///
  /// Swift holds the two spellings of `ễ` equal, SQLite and the cell grid do not; so every door
  /// (keyboard, paste, file, argument) composes before the text goes further.
  public var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) || unicodeScalars.allSatisfy(\.isComposedAlready) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in self._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// Whether the text is in Normalization Form C already, byte for byte.
  public var isComposed: Bool {
    composed.utf8.elementsEqual(utf8)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of the letters below the combining marks or of Latin Extended Additional,
  /// where every Vietnamese letter is and none is changed by composing.
  var isComposedAlready: Bool { value < 0x300 || (0x1E00...0x1EFF).contains(value) }
}
