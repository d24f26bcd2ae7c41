extension Unicode.Scalar {
  /// The plain small Latin letter under a Vietnamese letter, or `nil` where there is none to show.
  ///
  /// `đ` has no decomposition in Unicode, so it is named here with its look-alikes Ð (U+00D0) and Ɖ (U+0189).
  @inline(__always)
  var plainLetter: Unicode.Scalar? {
    switch value {
    case 0x41...0x5A: Unicode.Scalar(value + 0x20)
    case 0x61...0x7A, 0x30...0x39: self
    case 0x110, 0x111, 0xD0, 0xF0, 0x189, 0x256: "d"
    case 0xC0...0xC5, 0xE0...0xE5, 0x102, 0x103, 0x1EA0...0x1EB7: "a"
    case 0xC8...0xCB, 0xE8...0xEB, 0x114, 0x115, 0x11A, 0x11B, 0x1EB8...0x1EC7: "e"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128, 0x129, 0x12C, 0x12D, 0x1EC8...0x1ECB: "i"
    case 0xD2...0xD6, 0xF2...0xF6, 0x14E, 0x14F, 0x1A0, 0x1A1, 0x1ECC...0x1EE3: "o"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168, 0x169, 0x16C, 0x16D, 0x1AF, 0x1B0, 0x1EE4...0x1EF1: "u"
    case 0xDD, 0xFD, 0xFF, 0x178, 0x1EF2...0x1EF9: "y"
    case 0xC7, 0xE7, 0x10C, 0x10D: "c"
    case 0xD1, 0xF1: "n"
    default: nil
    }
  }

  /// Whether the scalar is a mark that stands on the letter before it.
  @inline(__always)
  var isCombiningMark: Bool {
    (0x300...0x36F).contains(value) || (0x1AB0...0x1AFF).contains(value)
      || (0x1DC0...0x1DFF).contains(value) || (0x20D0...0x20FF).contains(value)
      || (0xFE20...0xFE2F).contains(value)
  }
}

extension String {
  /// The text as it is searched without tone marks: small letters, no marks, `đ` as `d`, and one
  /// blank wherever something else than a letter or a digit stood.
  ///
  /// `"Đăng ký kết hôn"` gives `"dang ky ket hon"`; `"H'Hen Niê"` gives `"hhen nie"`, since the
  /// apostrophe of Êđê and M'Nông names is part of a word; `"1.000894"` keeps its point.
  public var folded: String {
    var result = String.UnicodeScalarView()
    var blankPending = false
    let scalars = Array(composed.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let letter = scalar.plainLetter {
        // Small already; most letters end here, so it is worth the branch.
        if blankPending, !result.isEmpty { result.append(" ") }
        blankPending = false
        result.append(letter)
      } else if let letter = scalar.otherLetter {
        if blankPending, !result.isEmpty { result.append(" ") }
        blankPending = false
        result.append(contentsOf: letter.properties.lowercaseMapping.unicodeScalars)
      } else if scalar.isCombiningMark || scalar == "'" || scalar == "\u{2019}" {
        continue
      } else if scalar == ".", !blankPending, index + 1 < scalars.count,
        index > 0, scalars[index - 1].properties.numericType != nil,
        scalars[index + 1].properties.numericType != nil
      {
        result.append(".")
      } else {
        blankPending = true
      }
    }
    return String(result)
  }

  /// The text in small letters with its marks kept, words apart by one blank: the form that is
  /// compared when the clerk did type the tone marks.
  public var exactForm: String {
    var result = String.UnicodeScalarView()
    var blankPending = false
    let scalars = Array(composed.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.isCombiningMark {
        if blankPending, !result.isEmpty { result.append(" ") }
        blankPending = false
        // Ð and Ɖ look like Đ on the screen and arrive from old fonts and other keyboards.
        let unified: Unicode.Scalar =
          scalar == "\u{D0}" || scalar == "\u{189}" || scalar == "\u{F0}" ? "đ" : scalar
        result.append(contentsOf: unified.properties.lowercaseMapping.unicodeScalars)
      } else if scalar == "'" || scalar == "\u{2019}" {
        continue
      } else if scalar == ".", !blankPending, index + 1 < scalars.count,
        index > 0, scalars[index - 1].properties.numericType != nil,
        scalars[index + 1].properties.numericType != nil
      {
        result.append(".")
      } else {
        blankPending = true
      }
    }
    return String(result)
  }

  /// The first letters of the words, without tone marks: `"Đăng ký kết hôn"` gives `"dkkh"`.
  public var wordInitials: String {
    String(folded.split(separator: " ").compactMap(\.first))
  }
}

extension Unicode.Scalar {
  /// A letter or digit outside the Latin table, kept as it is.
  var otherLetter: Unicode.Scalar? {
    value > 0x7F && !isCombiningMark && (properties.isAlphabetic || properties.numericType != nil)
      ? self : nil
  }
}
