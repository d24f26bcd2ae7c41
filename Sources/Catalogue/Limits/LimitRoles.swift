internal import Dossiers

/// Finds out what each duration of a text is for.
struct LimitRoles {
  let text: LimitWords
  /// The words of the procedure's agency and name.
  let agency: [String]
  let name: [String]
  /// The item of a list under which the statement stands.
  private var heading: ArraySlice<LimitWords.Word> = []

  init(_ text: LimitWords, agency: [String], name: [String]) {
    self.text = text
    self.agency = agency
    self.name = name
  }

  /// The durations of the whole text.
  mutating func all() -> [StatedLimit] {
    var found: [StatedLimit] = []
    var before: Statement?
    var whole: Int?
    for statement in Statement.all(in: text) {
      let goesOn = before?.goesOn == true && !statement.isItem
      if before?.segment != statement.segment { heading = [] }
      before = statement
      if statement.durations.isEmpty {
        if goesOn, let last = found.indices.last { extend(&found[last], with: statement) }
        if statement.words.last?.text == ":" { heading = statement.words }
        continue
      }
      var own = limits(of: statement)
      // «… trường hợp không đủ điều kiện: 10 ngày; trong 05 ngày thông báo …»: still the same side rule.
      if goesOn, found.last?.role == .aside, own.first?.role == .plain { own[0].role = .aside }
      // «gia hạn một lần không quá 30 ngày; đối với vụ việc phức tạp thì không quá 60 ngày»: a case that has its
      // limit already is prolonged further.
      if goesOn, found.last?.role == .prolongation, own.count == 1, case .named(let name) = own[0].role,
        own[0].start == nil, found.contains(where: { $0.role == .named(name) })
      {
        own[0].role = .prolongation
      }
      let isBreakdown = statement.isBracket || whole == statement.segment
      for index in own.indices {
        own[index].isBreakdown = isBreakdown && own[index].role.isPart
        own[index].segment = statement.segment
      }
      if LimitRoles.parts.lengthAtEnd(of: statement.words.plain) > 0 { whole = statement.segment }
      found += own
    }
    return found
  }

  private static let parts = Phrases("trong đó", "cụ thể", "cụ thể như sau", "bao gồm", "cụ thể là")

  /// «01 ngày đối với Giấy phép loại E; Giấy phép loại F»: the list of the case goes on.
  private func extend(_ stated: inout StatedLimit, with statement: Statement) {
    guard case .named(let name) = stated.role, stated.nameIsAfter,
      !CaseText.isAboutFiling(statement.words.plain), let first = statement.words.first,
      let last = statement.words.last
    else { return }
    let longer = name + "; " + text.source(first.range.lowerBound..<last.range.upperBound)
    stated.role = longer.unicodeScalars.count > CaseText.nameLimit ? .unclear : .named(longer)
  }

  private func limits(of statement: Statement) -> [StatedLimit] {
    let cuts = cuts(of: statement)
    var found: [StatedLimit] = []
    for (index, duration) in statement.durations.enumerated() {
      if isJoined(index - 1, in: statement) {
        // «02 tháng và 15 ngày»: the second half of the one before, from where its own lead began.
        guard let last = found.popLast() else { continue }
        let start = cuts[index - 1].lead
        let lead = statement.words[start..<statement.durations[index - 1].range.lowerBound]
        let tail = statement.words[duration.range.upperBound..<cuts[index].tailEnd]
        found.append(joined(last, with: duration, lead: lead, tail: tail))
        continue
      }
      let lead = statement.words[cuts[index].lead..<duration.range.lowerBound]
      let tail = statement.words[duration.range.upperBound..<cuts[index].tailEnd]
      var stated = limit(duration, lead: lead, tail: tail)
      // «bao gồm 20 ngày bổ nhiệm và 10 ngày cấp thẻ»: parts of one whole.
      if lead.plain.isEmpty, found.last?.role == .stage, stated.role == .plain { stated.role = .stage }
      found.append(stated)
    }
    return found
  }

  /// For each duration where its own lead begins and its own tail ends.
  private func cuts(of statement: Statement) -> [(lead: Int, tailEnd: Int)] {
    var cuts: [(lead: Int, tailEnd: Int)] = []
    var lead = statement.words.startIndex
    for (index, duration) in statement.durations.enumerated() {
      guard index + 1 < statement.durations.count else {
        cuts.append((lead, statement.words.endIndex))
        break
      }
      let between = duration.range.upperBound..<statement.durations[index + 1].range.lowerBound
      let cut = between.last { [",", "và", "hoặc"].contains(statement.words[$0].text) }
      cuts.append((lead, cut ?? between.upperBound))
      lead = cut.map { $0 + 1 } ?? between.upperBound
    }
    return cuts
  }

  /// Whether a duration and the next one are one limit of two units.
  private func isJoined(_ first: Int, in statement: Statement) -> Bool {
    let durations = statement.durations
    guard durations.indices.contains(first), durations.indices.contains(first + 1) else { return false }
    let between = statement.words[durations[first].range.upperBound..<durations[first + 1].range.lowerBound]
    return between.count == 1 && between.first?.text == "và"
  }

  /// Two durations that are added up; a third one or units that do not add up stay open.
  private func joined(
    _ first: StatedLimit, with second: Duration, lead: ArraySlice<LimitWords.Word>,
    tail: ArraySlice<LimitWords.Word>
  ) -> StatedLimit {
    var whole = first.duration
    whole.limit = LimitCases.mixedSum(first.duration.limit, second.limit)
    whole.range = first.duration.range.lowerBound..<second.range.upperBound
    guard whole.limit != nil else { return StatedLimit(duration: whole, role: .unclear, start: nil) }
    return limit(whole, lead: lead, tail: tail)
  }

  private func limit(
    _ duration: Duration, lead: ArraySlice<LimitWords.Word>, tail: ArraySlice<LimitWords.Word>
  ) -> StatedLimit {
    let tail = LimitTail(tail, of: text, agency: agency)
    let own = lead.plain
    let isUnderHeading = !heading.isEmpty && !CaseText.stands(in: own)
    let role =
      SideText.role(of: duration, lead: own, tail: tail)
      ?? AreaText.role(lead: own, tail: tail)
      ?? VerificationText.role(lead: own, tail: tail)
      ?? StageText.role(lead: lead, heading: isUnderHeading ? heading : [], tail: tail)
      ?? CaseText.role(lead: lead, heading: isUnderHeading ? heading : [], tail: tail, text: text, name: name)
      ?? .plain
    return StatedLimit(
      duration: duration, role: role, start: tail.start, nameIsAfter: !tail.ofCase.isEmpty,
      label: own + tail.plain)
  }
}
