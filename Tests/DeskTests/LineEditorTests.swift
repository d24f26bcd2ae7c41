import Desk
import Testing
import Vietnamese
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form D, as some keyboards spell it.
  fileprivate var decomposed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in self._nfd { scalars.append(scalar) }
    return String(scalars)
  }
}

@Suite("A line of typing")
struct LineEditorTests {
  /// All letters of Vietnamese that carry marks, small and capital.
  static let letters = Array(
    "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
      + "ĂÂĐÊÔƠƯÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ")

  private func typed(_ text: String) -> LineEditor {
    var editor = LineEditor()
    for character in text { _ = editor.insert(character) }
    return editor
  }

  @Test("the table above has all 134 letters")
  func complete() {
    #expect(Self.letters.count == 134)
    #expect(Set(Self.letters).count == 134)
  }

  @Test("every letter is one letter, however it is spelled, and one backspace removes it")
  func everyLetter() {
    for letter in Self.letters {
      let decomposed = String(letter).decomposed
      var whole = typed("a" + String(letter))
      #expect(Array(whole.text.unicodeScalars) == Array("a\(letter)".composed.unicodeScalars))
      whole.backspace()
      #expect(whole.text == "a")

      // As a keyboard of combining marks sends it, each scalar in a read of its own.
      var single = LineEditor()
      for scalar in "a\(decomposed)".unicodeScalars { _ = single.insert(Character(scalar)) }
      #expect(Array(single.text.unicodeScalars) == Array("a\(letter)".composed.unicodeScalars), "\(letter)")
      #expect(single.cursor == 2)
      single.backspace()
      #expect(single.text == "a")

      // The marks of one letter in one read, apart from the letter.
      var apart = LineEditor()
      let scalars = Array(decomposed.unicodeScalars)
      _ = apart.insert(Character(scalars[0]))
      if scalars.count > 1 {
        var marks = String.UnicodeScalarView()
        marks.append(contentsOf: scalars.dropFirst())
        for mark in String(marks) { _ = apart.insert(mark) }
      }
      #expect(Array(apart.text.unicodeScalars) == Array(String(letter).unicodeScalars))

      var pasted = LineEditor()
      #expect(pasted.paste(decomposed) == true)
      #expect(Array(pasted.text.unicodeScalars) == Array(String(letter).unicodeScalars))
      #expect(LineEditor(decomposed).letters == [letter])
    }
  }

  /// `<` stands for a backspace.
  @Test(
    "input methods that retype leave what they composed",
    arguments: [
      ("vie<ê<ệt", "việt"), ("Nguye<<yê<<yễn Thi<ị A<Ánh", "Nguyễn Thị Ánh"), ("d<đuo<<ươ<<ườ<ờng", "đường"),
      ("tie<<iê<<iếng", "tiếng"), ("hoa<<òa", "hòa"), ("a<<<<b", "b"), ("Ddawks<<<<<<Đăk<<<Đắk", "Đắk"),
    ])
  func retyping(stream: String, expected: String) {
    var editor = LineEditor()
    for key in stream {
      if key == "<" { editor.backspace() } else { _ = editor.insert(key) }
    }
    #expect(editor.text == expected)
  }

  @Test("a mark without a letter before it is dropped: nobody could see or remove it")
  func loneMarks() {
    for mark in ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{302}\u{301}"] {
      #expect(typed(mark).isEmpty)
      #expect(typed("a " + mark).text == "a ")
      var editor = typed("ab")
      editor.moveCursor(toEnd: false)
      for character in mark { _ = editor.insert(character) }
      #expect(editor.text == "ab")
      var pasted = LineEditor()
      #expect(pasted.paste(mark + "x") == true)
      #expect(pasted.text == "x")
    }
  }

  @Test("a mark joins the letter before the cursor, in the middle and when pasted too")
  func joining() {
    var editor = typed("Anh")
    editor.moveCursor(toEnd: false)
    editor.moveCursor(by: 1)
    #expect(editor.insert("\u{301}") == true)
    #expect(editor.text == "Ánh")
    #expect(editor.cursor == 1)
    #expect(editor.paste("\u{323}x") == true)
    #expect(editor.text.composed == "Á\u{323}xnh".composed)
    #expect(editor.letters.count == 4)
  }

  @Test("no letter takes a tower of marks")
  func zalgo() {
    var editor = typed("a")
    for _ in 0..<50 { _ = editor.insert("\u{302}") }
    #expect(editor.letters.count == 1)
    #expect(editor.text.unicodeScalars.count <= 3)
  }

  @Test("a full line takes no more letters but still marks, and a paste whole or not at all")
  func limits() {
    var editor = LineEditor(limit: 3)
    for letter in "abc" { #expect(editor.insert(letter) == true) }
    #expect(editor.insert("d") == false)
    #expect(editor.insert("\u{301}") == true)
    #expect(editor.text == "ab" + "c\u{301}".composed)
    #expect(editor.paste("x") == false)
    editor.backspace()
    #expect(editor.paste("xy") == false)
    #expect(editor.text == "ab")
    #expect(editor.paste("x") == true)
    #expect(editor.text == "abx")
    #expect(editor.paste("") == true)
    #expect(LineEditor("abcdef", limit: 3).text == "abc")
  }

  @Test("10,000 letters are refused at once and leave the line as it was")
  func tenThousand() {
    var editor = typed("Niê")
    #expect(editor.paste(String(repeating: "ễ", count: 10_000)) == false)
    #expect(editor.text == "Niê")
    var taken = 0
    for _ in 0..<10_000 where editor.insert("x") { taken += 1 }
    #expect(taken == PlainText.fieldLimit - 3)
    var long = LineEditor(limit: 10_000)
    #expect(long.paste(String(repeating: "ễ", count: 10_000).decomposed) == true)
    #expect(long.letters.count == 10_000)
    long.removeWord()
    #expect(long.isEmpty)
  }

  @Test("line ends and tabs of a paste become blanks; escape sequences stay data")
  func pasteLines() {
    var editor = LineEditor()
    #expect(editor.paste("H'Hen\r\nNiê\tY\n\u{1B}[31m") == true)
    #expect(editor.text == "H'Hen Niê Y \u{1B}[31m")
  }

  @Test("the cursor moves by letters and stops at the ends")
  func cursor() {
    var editor = typed("Đắk Lắk")
    #expect(editor.cursor == 7)
    editor.moveCursor(by: 9)
    #expect(editor.cursor == 7)
    editor.moveCursor(by: -99)
    #expect(editor.cursor == 0)
    editor.backspace()
    #expect(editor.text == "Đắk Lắk")
    editor.delete()
    #expect(editor.text == "ắk Lắk")
    editor.moveCursor(toEnd: true)
    editor.delete()
    #expect(editor.text == "ắk Lắk")
  }

  @Test("^U clears before the cursor, ^W the word before it with the blanks between")
  func clearing() {
    var editor = typed("xã Ea Kao  ")
    editor.removeWord()
    #expect(editor.text == "xã Ea ")
    editor.moveCursor(by: -1)
    editor.removeWord()
    #expect(editor.text == "xã  ")
    editor.moveCursor(toEnd: false)
    editor.removeWord()
    editor.clearBefore()
    #expect(editor.text == "xã  ")
    editor.moveCursor(by: 2)
    editor.clearBefore()
    #expect(editor.text == "  ")
    #expect(editor.cursor == 0)
  }

  @Test(
    "names of the province go in and come out letter by letter",
    arguments: [
      "Nguyễn Thị Ánh", "Y Ngông Niê Kdăm", "H'Hen Niê", "H’Wing Êban", "Siu Black", "Công ty TNHH A & B",
      "Buôn Tơng Jú",
    ])
  func names(name: String) {
    #expect(typed(name).text == name)
    #expect(typed(name.decomposed).text == name)
    var editor = typed(name)
    for _ in name { editor.backspace() }
    #expect(editor.isEmpty)
  }
}
