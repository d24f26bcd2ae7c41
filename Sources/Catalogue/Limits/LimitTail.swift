internal import Dossiers

/// What stands after a duration: a start, a case, the rest.
struct LimitTail {
  /// What the limit starts from.
  private(set) var start: ClockStart?
  /// The case, «đối với …», without what comes before and after it.
  private(set) var ofCase: ArraySlice<LimitWords.Word> = []
  /// All of its words.
  let plain: [String]
  /// Whether it goes on with a stroke: «07 ngày/tờ».
  let isPerPiece: Bool

  init(_ words: ArraySlice<LimitWords.Word>, of text: LimitWords, agency: [String]) {
    plain = words.plain
    isPerPiece = words.first?.text == "/"
    var rest = words
    for _ in 0..<2 {
      if start == nil, let read = StartText.read(rest, of: text, agency: agency) {
        start = read.start
        rest = rest.dropFirst(read.length)
      }
      var opened = rest.drop { [",", "(", ")"].contains($0.text) }
      if LimitTail.excluded.lengthAtStart(of: opened.lazy.map(\.text)) > 0 {
        opened =
          opened[(opened.indices.first { CaseText.opening(of: opened[$0...]) > 0 } ?? opened.endIndex)...]
        rest = opened
      }
      if ofCase.isEmpty, CaseText.opening(of: opened) > 0 {
        let end = opened.indices.first { index in
          index > opened.startIndex
            && ([";", "|"].contains(opened[index].text) || isUnmatchedClose(index, in: opened)
              || opened[index].text == ":" && index > opened.startIndex + CaseText.opening(of: opened)
              || StartText.read(opened[index...], of: text, agency: agency) != nil
                && opened[index].text != ",")
        }
        ofCase = opened[..<(end ?? opened.endIndex)]
        rest = opened[ofCase.endIndex...]
      }
    }
  }

  /// «12 ngày làm việc không kể thời gian bổ sung hồ sơ đối với …».
  private static let excluded = Phrases(
    "không kể thời gian", "không tính thời gian", "không bao gồm thời gian")

  /// Whether a bracket closes one that was opened before the case.
  private func isUnmatchedClose(_ index: Int, in words: ArraySlice<LimitWords.Word>) -> Bool {
    guard words[index].text == ")" else { return false }
    let before = words[..<index]
    return before.count { $0.text == "(" } <= before.count { $0.text == ")" }
  }
}
