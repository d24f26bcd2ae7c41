@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form D, as some keyboards and files spell it.
  var decomposed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in self._nfd { scalars.append(scalar) }
    return String(scalars)
  }
}
