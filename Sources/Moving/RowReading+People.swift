import Dossiers
import Vietnamese
import WorkingTime

/// Who applies, who hands in, and what: the checks of a reception (`ReceptionCheck`).
extension RowReading {
  mutating func applicant() -> Applicant {
    let name = text(.name)
    if name.isEmpty {
      error(.name, Bilingual("chưa có chủ hồ sơ", "the applicant is missing"))
    } else if !name.unicodeScalars.contains(where: \.properties.isAlphabetic) {
      error(.name, Bilingual("tên phải có chữ cái", "a name has letters"))
    }
    let address = text(.address)
    if address.isEmpty, !hasFinding(.address) {
      flaw(.address, Bilingual("chưa có địa chỉ", "the address is missing"))
    }
    return Applicant(
      kind: choice(.kind, standard: .citizen, Self.kinds), name: name,
      identity: identity(.identity, isNeeded: true),
      phone: phone(.phone, isNeeded: true), address: address, email: email())
  }

  mutating func submitter() -> Submitter? {
    let name = text(.submitterName)
    let identity = identity(.submitterIdentity, isNeeded: false)
    let phone = phone(.submitterPhone, isNeeded: false)
    if name.isEmpty, !identity.isEmpty || !phone.isEmpty {
      flaw(.submitterName, Bilingual("chưa có tên người nộp", "the submitter's name is missing"))
    }
    return name.isEmpty ? nil : Submitter(name: name, identity: identity, phone: phone)
  }

  private func hasFinding(_ column: DossierColumn) -> Bool { findings.contains { $0.column == column } }

  private mutating func identity(_ column: DossierColumn, isNeeded: Bool) -> String {
    let raw = text(column, limit: 40)
    if raw.isEmpty {
      if isNeeded, !hasFinding(column) { flaw(column, IdentityFault.missing.text) }
      return ""
    }
    if isMasked(raw, column) { return "" }
    do throws(IdentityFault) {
      let number = try IdentityNumber(reading: raw)
      // The reception says which place and year look odd; here they would stand in a report.
      if !number.warnings(year: office.now.date.year).isEmpty, !isOver {
        note(
          column,
          Bilingual("số định danh có chỗ lạ, vui lòng xem lại", "an unusual number, please look again"))
      }
      return number.written
    } catch {
      flaw(column, error.text)
      return raw
    }
  }

  private mutating func phone(_ column: DossierColumn, isNeeded: Bool) -> String {
    let raw = text(column, limit: 40)
    if raw.isEmpty {
      if isNeeded, !hasFinding(column) { flaw(column, PhoneFault.missing.text) }
      return ""
    }
    if isMasked(raw, column) { return "" }
    do throws(PhoneFault) {
      let phone = try Phone(reading: raw)
      if !phone.warnings.isEmpty, !isOver {
        note(column, Bilingual("đầu số điện thoại lạ", "an unusual telephone prefix"))
      }
      return phone.written
    } catch {
      flaw(column, error.text)
      return raw
    }
  }

  /// A table with masked numbers cannot be brought in: they would be lost for good.
  private mutating func isMasked(_ raw: String, _ column: DossierColumn) -> Bool {
    guard raw.contains("*") || raw.contains("•") else { return false }
    error(
      column,
      Bilingual("số đã bị che; cần bản xuất đầy đủ", "the number is masked; a whole table is needed"))
    return true
  }

  private mutating func email() -> String {
    let clean = text(.email, limit: 120)
    guard !clean.isEmpty else { return "" }
    let halves = clean.split(separator: "@", omittingEmptySubsequences: false)
    if halves.count != 2 || halves[0].isEmpty || !halves[1].contains(".") || clean.contains(" ") {
      flaw(.email, Bilingual("địa chỉ email không đúng dạng", "this is no email address"))
    }
    return clean
  }

  /// Papers, each on a line of the cell: originals, copies and name with `|` between.
  mutating func papers() -> [ReceivedPaper] {
    var papers: [ReceivedPaper] = []
    for line in cell(.papers).split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let originals = Int(parts[0]), let copies = Int(parts[1]),
        (0...999).contains(originals), (0...999).contains(copies), papers.count < 200
      else {
        flaw(
          .papers,
          Bilingual(
            "mỗi giấy tờ một dòng: bản chính|bản sao|tên", "each paper on a line: originals|copies|name"))
        return papers
      }
      do throws(TextFault) {
        let name = try PlainText.accept(String(parts[2]), limit: 1000)
        papers.append(ReceivedPaper(name: name, originals: originals, copies: copies))
      } catch {
        self.error(.papers, error.text)
      }
    }
    return papers
  }
}
