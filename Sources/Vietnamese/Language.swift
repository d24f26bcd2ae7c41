/// The two languages of every text that the program shows, prints or says.
public enum Language: String, Sendable, Equatable, CaseIterable {
  /// Tiếng Việt, the language of the office and the default.
  case vietnamese = "vi"
  /// English, for those who maintain the program.
  case english = "en"
}

/// One text in both languages, written side by side so that neither is forgotten.
public struct Bilingual: Sendable, Equatable, Hashable {
  /// The Vietnamese text.
  public var vi: String
  /// The English text.
  public var en: String

  /// Makes a text of its two forms.
  public init(_ vi: String, _ en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
