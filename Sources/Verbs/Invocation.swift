import Vietnamese

/// A command line as it was understood.
struct Invocation {
  var verb: Verb
  /// What stands without a dash, in order.
  var words: [String] = []
  /// Options with their values; a switch has the empty text.
  var options: [String: String] = [:]

  subscript(name: String) -> String? { options[name] }

  func has(_ name: String) -> Bool { options[name] != nil }
}

extension Invocation {
  /// Understands a command line.
  ///
  /// - Throws: `UsageFault` for the first thing that is wrong. Required options are left to
  ///   `demand`, so that `--help` works without them.
  static func parse(_ arguments: [String]) throws(UsageFault) -> Invocation {
    var rest = arguments[...]
    var invocation = Invocation(verb: try verb(&rest))
    var onlyWords = false
    while let argument = rest.popFirst() {
      if onlyWords || !argument.hasPrefix("-") || argument == "-" {
        invocation.words.append(argument)
      } else if argument == "--" {
        onlyWords = true
      } else {
        try invocation.take(argument, &rest)
      }
    }
    return invocation
  }

  /// Finds the command; options that all commands take may stand before it.
  private static func verb(_ rest: inout ArraySlice<String>) throws(UsageFault) -> Verb {
    let before = commonOptions(at: rest)
    let words = rest.dropFirst(before)
    guard let first = words.first, !first.hasPrefix("-") else { return .counter }
    let options = rest.prefix(before)
    if let second = words.dropFirst().first, let verb = Verb(rawValue: "\(first) \(second)") {
      rest = options + words.dropFirst(2)
      return verb
    }
    guard !first.isEmpty, let verb = Verb(rawValue: first) else {
      // The second word is said where the first begins a command; else it may be anything, also a name.
      let begins = Verb.allCases.contains { $0.rawValue.hasPrefix(first + " ") }
      throw .unknownVerb(begins && !first.isEmpty ? words.prefix(2).joined(separator: " ") : first)
    }
    rest = options + words.dropFirst()
    return verb
  }

  /// How many arguments at the beginning are options that all commands take, with their values.
  private static func commonOptions(at arguments: ArraySlice<String>) -> Int {
    var count = 0
    while let argument = arguments.dropFirst(count).first,
      let option = Option.common.first(where: {
        argument == "--\($0.name)" || argument.hasPrefix("--\($0.name)=")
      })
    {
      count += option.value != nil && !argument.contains("=") ? 2 : 1
    }
    return min(count, arguments.count)
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageFault) {
    let short = ["-h": "--help", "-V": "--version"]
    let parts = (short[argument] ?? argument).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].hasPrefix("--"),
      let option = verb.allOptions.first(where: { $0.name == parts[0].dropFirst(2) })
    else {
      throw .unknownOption(String(parts[0]))
    }
    guard options[option.name] == nil else { throw .twice(option.name) }
    guard option.value != nil else {
      if parts.count == 2 { throw .valueUnwanted(option.name) }
      options[option.name] = ""
      return
    }
    if parts.count == 2 {
      options[option.name] = String(parts[1])
    } else if let value = rest.popFirst() {
      options[option.name] = value
    } else {
      throw .valueMissing(option.name)
    }
  }

  /// Checks that everything required is there and nothing too much.
  func demand() throws(UsageFault) {
    let names = verb.words
    for (index, name) in names.enumerated() where index >= words.count && !verb.mayLackWords {
      throw .wordMissing(name)
    }
    if words.count > names.count, !(names.last?.hasSuffix("…") ?? false) { throw .wordsUnwanted }
    for option in verb.options where option.isRequired && options[option.name] == nil {
      throw .optionMissing(option.name)
    }
  }

  /// A whole number of an option.
  func number(_ name: String, or standard: Int, in range: ClosedRange<Int>) throws(UsageFault) -> Int {
    guard let text = options[name] else { return standard }
    guard let number = Int(text), range.contains(number) else {
      throw .valueWrong(
        "--\(name)",
        Bilingual(
          "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
          "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }
}
