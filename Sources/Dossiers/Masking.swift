/// Identity numbers, telephone numbers and email addresses where they stand among others': in lists, logs,
/// messages and the pages of those who read only.
///
/// The last three signs stand and each other one is a star. Two people of one name are told apart by «số
/// cuối là mấy?», which a citizen can answer aloud; province, sex and year of birth, which the front of a
/// personal number says, stay hidden. Stars are there on every terminal.
public enum Masking {
  /// How many signs at the end stand.
  static let shown = 3
  /// Digits in a row from which on a text may be somebody's number. Dossier codes have eight at most
  /// (`law.md` 1.2), old cards nine.
  static let leastDigits = 9

  /// A number with its last three signs; one of fewer than seven shows none.
  public static func masked(_ number: String) -> String {
    let last = number.count > shown * 2 ? number.suffix(shown) : ""
    return String(repeating: "*", count: number.count - last.count) + last
  }

  /// An email address with its first letter and its host.
  public static func masked(email: String) -> String {
    guard let at = email.lastIndex(of: "@") else { return masked(email) }
    return email.prefix(1) + "***" + email[at...]
  }

  /// What somebody typed where a code or a word of a command belongs, as a message may repeat it: signs of
  /// codes with long numbers masked, or `…`. A citizen's name in a wrong place is not repeated.
  public static func echo(_ typed: String) -> String {
    let isWord =
      typed.utf8.count <= 60
      && typed.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "-._/".utf8.contains(byte)
      }
    return isWord ? maskedNumbers(in: typed) : "…"
  }

  /// A text that somebody typed in a wrong place, with every number of nine digits and more masked.
  public static func maskedNumbers(in text: String) -> String {
    var result = ""
    var digits = ""
    func take() {
      result += digits.count >= leastDigits ? masked(digits) : digits
      digits = ""
    }
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        take()
        result.append(character)
      }
    }
    take()
    return result
  }
}

extension Dossier {
  /// The dossier as it is shown to those who do not see whole numbers.
  public var masked: Dossier {
    var dossier = self
    dossier.applicant.identity = Masking.masked(applicant.identity)
    dossier.applicant.phone = Masking.masked(applicant.phone)
    dossier.applicant.email = Masking.masked(email: applicant.email)
    if let submitter {
      dossier.submitter = Submitter(
        name: submitter.name, identity: Masking.masked(submitter.identity),
        phone: Masking.masked(submitter.phone))
    }
    return dossier
  }
}

extension HistoryEntry {
  /// The entry with the numbers of its citizen masked.
  public var masked: HistoryEntry {
    var entry = self
    for index in entry.fact.fields.indices {
      let value = entry.fact.fields[index].value
      switch entry.fact.fields[index].name {
      case "identity", "phone", "submitterIdentity", "submitterPhone":
        entry.fact.fields[index].value = Masking.masked(value)
      case "email": entry.fact.fields[index].value = Masking.masked(email: value)
      default: break
      }
    }
    return entry
  }
}
